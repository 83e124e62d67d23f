import type { Refused } from './answers.ts';
import { containerName, imageName } from './names.ts';
import { called, clipped } from './sentences.ts';

/** Why the daemon does not do what a later command asks for. */
export const laterRefusals: Refused = (moment, { call }) => {
  const { status, body } = moment.event;
  const { cache } = called(moment);
  const subject = () => containerName(moment, call.subject);
  const isImage = ['remove-image', 'inspect-image', 'history', 'tag'].includes(call.name);
  if (call.name === 'create')
    return status === 409
      ? `the name ${subject()} is already taken`
      : 'it cannot create a container like that';
  const kept = /-(volume|network)$/.exec(call.name)?.[1];
  if (kept !== undefined && status === 404) return `there is no ${kept} ${clipped(call.subject, 30)}`;
  if (status === 404)
    return isImage
      ? `no image ${imageName(moment, call.subject)} is in ${cache}`
      : `there is no container ${subject()}`;
  if (isImage && status === 409)
    return `a container still needs the image ${imageName(moment, call.subject)}`;
  if (/not running/.test(body ?? '')) return `${subject()} is not running`;
  if (call.name === 'remove' && status === 409)
    return `it does not remove ${subject()}, because it is running`;
  if (call.name === 'rename' && status === 409) return 'that name is already taken';
  return call.name === 'start' ? `the program of ${subject()} could not be started` : null;
};
