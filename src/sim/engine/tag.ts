import { familiarString, fullString, parseReference, withDefaultTag } from '../image/reference.ts';
import type { Machine } from '../machine.ts';
import { emit, type Procedure } from '../procedure.ts';
import { answerEmpty, answerError, type Call } from './call.ts';
import { imageNamed } from './find.ts';
import { labelsOf } from './image-filters.ts';
import { withTag } from './images.ts';
import { publish } from './publish.ts';
import type { StoredImage } from './state.ts';

/** `POST /images/{name}/tag?repo=…&tag=…`: one more name for an image. */
export function* tagImage(call: Call): Procedure {
  const { machine, query } = call;
  const name = call.params[0] ?? '';
  const image = imageNamed(machine.world(), name);
  if (!image) return yield* answerError(call, 404, `No such image: ${withTag(name)}`);
  const given = query.tag ? `${query.repo ?? ''}:${query.tag}` : (query.repo ?? '');
  const problem = yield* nameImage(machine, image, given);
  if (problem !== null) return yield* answerError(call, 400, problem);
  yield* answerEmpty(call, 201);
}

/** Gives an image a name, which may have been another image's; what is wrong with the name, or null. */
export function* nameImage(machine: Machine, image: StoredImage, name: string): Procedure<string | null> {
  const parsed = parseReference(name);
  if (!parsed.ok) return parsed.message;
  if (parsed.reference.digest !== null) return 'refusing to create a tag with a digest reference';
  const reference = withDefaultTag(parsed.reference);
  const full = fullString(reference);
  const had = machine.world().host.engine.tags[full];
  if (had?.imageId !== image.id)
    yield emit({ type: 'image.tagged', reference: full, imageId: image.id, digest: null });
  yield* publish(machine, 'image', 'tag', image.id, { ...labelsOf(image), name: familiarString(reference) });
  return null;
}
