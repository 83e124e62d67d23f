import type { Moment } from '../../../trace/moment.ts';
import { seenCall, wordsOf } from './calls.ts';
import { layerName, placeInPull } from './names.ts';
import { askedOf, type Asked, repositoryOf } from './requests.ts';
import { called, capital, clipped } from './sentences.ts';

/** What an answer says: in the story the meaning alone, below it the status code as well. */
export function answerSentence(moment: Moment<'response.sent'>): string {
  const { event, deck } = moment;
  const asked = askedOf(moment, event.exchange);
  const { server, hub } = called(moment);
  const who = asked?.to === 'registry' ? hub : server;
  const code = deck === 1 ? '' : ` ${event.status}`;
  if (!asked) return `${capital(who)} answers${code}.`;
  const meaning = asked.to === 'registry' ? registryMeaning(moment, asked) : daemonMeaning(moment, asked);
  return `${capital(who)} answers${code}: ${meaning}.`;
}

function daemonMeaning(moment: Moment<'response.sent'>, asked: Asked): string {
  const { body, status } = moment.event;
  const { answer, refusal } = wordsOf(asked.call.name);
  const seen = seenCall(moment, asked.call, { path: asked.path, body, status });
  return status >= 400 ? (refusal?.(seen) ?? refused(moment, asked)) : answer(seen);
}

/** Why the daemon does not do it, from its status code and its message; null where it has no words for it. */
export type Refused = (moment: Moment<'response.sent'>, asked: Asked) => string | null;

let laterRefused: Refused = () => null;

/** Brings the words for what only a later command is refused. */
export function learnRefusals(refusals: Refused): void {
  laterRefused = refusals;
}

function refused(moment: Moment<'response.sent'>, asked: Asked): string {
  const { status } = moment.event;
  const { name } = asked.call;
  if (name === 'create' && status === 404) return 'there is no such image here';
  if (name === 'pull') return 'it cannot get that image';
  return laterRefused(moment, asked) ?? (status < 500 ? 'it cannot do that' : 'something went wrong');
}

/** The meaning of a registry's answer, OCI distribution-spec. */
function registryMeaning(moment: Moment<'response.sent'>, { path }: Asked): string {
  const { status, body } = moment.event;
  const repository = repositoryOf(path);
  if (status === 404) return `it has no such tag or part of ${repository}`;
  if (status >= 400) return `it gives nobody an image called ${clipped(repository, 30)}`;
  if (body?.includes('image.index') === true)
    return 'here is the list of manifests, one for each kind of computer';
  if (body?.includes('image.manifest') === true) return 'here is the manifest, the list of its parts';
  const digest = /sha256:[0-9a-f]{64}/.exec(path)?.[0];
  if (digest === undefined) return 'here it is';
  return placeInPull(moment, digest)
    ? `it begins to send ${layerName(moment, digest)}`
    : 'here is the configuration, the settings for its containers';
}
