import { unixSecondsOf } from '../unix-seconds.ts';
import type { ImageConfig } from '../image/config.ts';
import type { Procedure } from '../procedure.ts';
import type { Json } from '../spec.ts';
import type { World } from '../world.ts';
import { answerError, answerJson, type Call } from './call.ts';
import { imageNamed } from './find.ts';
import { namesOf, withTag } from './images.ts';
import type { StoredImage } from './state.ts';

/** `GET /images/{name}/history`: the steps that an image was made in, the last first (moby images/image_history.go). */
export function* imageHistory(call: Call): Procedure {
  const world = call.machine.world();
  const name = call.params[0] ?? '';
  const image = imageNamed(world, name);
  if (!image) return yield* answerError(call, 404, `No such image: ${withTag(name)}`);
  yield* answerJson(call, 200, stepsOf(world, image));
}

function stepsOf(world: World, image: StoredImage): Json {
  const config = JSON.parse(image.config) as ImageConfig;
  const layers = [...image.chainIds];
  const steps = config.history.map((step) => {
    const chainId = step.empty_layer ? undefined : layers.shift();
    return { step, size: chainId === undefined ? 0 : (world.host.engine.layers[chainId]?.size ?? 0) };
  });
  // The last step is the image itself; those before it are images of their own only where one was made here.
  let own: StoredImage | undefined = image;
  return steps.reverse().map(({ step, size }): Json => {
    const shown: StoredImage | undefined = own;
    own = shown?.parent === undefined ? undefined : world.host.engine.images[shown.parent];
    const tags = shown ? namesOf(world, shown.id).tags : [];
    return {
      Comment: step.comment ?? '',
      Created: unixSecondsOf(step.created),
      CreatedBy: step.created_by,
      Id: shown?.id ?? '<missing>',
      Size: size,
      Tags: tags.length === 0 ? null : tags,
    };
  });
}
