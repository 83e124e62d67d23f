import type { InspectorWords } from '../../../../content/en/inspector-words-type.ts';
import { type Facts, type Look, row } from './facts.ts';
import { member, parsed, pretty, textsOf } from './json.ts';
import { commandLine, containerRows, imageName, layersOf, namesOf, short } from './names.ts';

/** An image in the store: a configuration and read-only layers. */
export function imageFacts(id: string, { world }: Look, words: InspectorWords): Facts {
  const { engine } = world.host;
  const image = engine.images[id];
  if (!image) return { title: short(id), subtitle: words.absent(words.kinds.image), rows: [], raw: [] };
  const layers = layersOf(world, image);
  const config = member(parsed(image.config), 'config');
  const digests = new Set(
    Object.values(engine.tags).flatMap((tag) => (tag.imageId === id && tag.digest ? [tag.digest] : [])),
  );
  const made = Object.values(engine.containers).filter(({ imageId }) => imageId === id);
  return {
    title: imageName(world, id),
    subtitle: words.means.image,
    rows: [
      ...namesOf(world, id).flatMap((name) => row(words.name, name, { exact: true })),
      ...row(words.id, id, { exact: true }),
      ...[...digests].flatMap((digest) => row(words.digest, digest, { exact: true })),
      ...row(words.size, words.bytes(image.size)),
      ...layers.flatMap((layer, i) =>
        row(words.layersBottomFirst, words.layerOf(i + 1, layers.length, words.bytes(layer.size)), {
          thing: `layer:${layer.digest}`,
        }),
      ),
      ...row(words.entrypoint, commandLine(textsOf(member(config, 'Entrypoint'))), { exact: true }),
      ...row(words.command, commandLine(textsOf(member(config, 'Cmd'))), { exact: true }),
      ...textsOf(member(config, 'Env')).flatMap((pair) => row(words.environment, pair, { exact: true })),
      ...row(words.workingDirectory, String(member(config, 'WorkingDir') ?? ''), { exact: true }),
      ...row(words.user, String(member(config, 'User') ?? ''), { exact: true }),
      ...(made.length > 0
        ? containerRows(words.containersMade, made)
        : row(words.containersMade, words.noneYet)),
    ],
    raw: [{ label: words.configuration, text: pretty(image.config) }],
  };
}
