import { type Kept, keptOf } from '../../../../scene/kept.ts';
import { volumeFolder } from '../../../../sim/engine/volume-folder.ts';
import { HOST_ROOT } from '../../../../sim/host-tree.ts';
import type { World } from '../../../../sim/world.ts';
import type { InspectorWords } from '../../../../content/en/inspector-words-type.ts';
import { type Facts, type Look, type Row, row } from './facts.ts';
import { fileRows } from './layer.ts';

/** What is mounted into containers and is none of them: a volume, a directory, or memory. */
export function keptFacts(kind: Kept['kind']) {
  return (id: string, { world }: Look, all: InspectorWords): Facts => {
    const { connections: words } = all;
    const kept = keptOf(world).find((one) => one.id === `${kind}:${id}`);
    const name = kept?.isAnonymous ? id.slice(0, 12) : id;
    const directory = kind === 'volume' ? `${volumeFolder(id)}/_data` : kind === 'bind' ? id : null;
    return {
      title: words.titles[kind](name),
      subtitle: words.means[kind],
      rows: [
        ...row(all.name, kept?.isAnonymous ? words.nameless : null),
        ...((kept?.uses.length ?? 0) > 0
          ? (kept?.uses ?? []).flatMap((use) =>
              row(words.places, words.at(use.path, use.name, use.readonly), {
                thing: `container:${use.container}`,
              }),
            )
          : row(words.places, all.nobody)),
        ...row(all.directory, directory, { exact: true }),
        ...(kept && directory !== null ? filesIn(world, directory, all) : []),
      ],
      raw: [],
    };
  };
}

/** What a container has mounted, each to go on to. */
export function mountRows(id: string, world: World, { connections: words }: InspectorWords): readonly Row[] {
  return keptOf(world).flatMap((kept) =>
    kept.uses
      .filter(({ container }) => container === id)
      .flatMap(({ path }) =>
        row(
          words.mounts,
          `${path} ← ${words.titles[kept.kind](kept.isAnonymous ? kept.name.slice(0, 12) : kept.name)}`,
          {
            thing: kept.id,
          },
        ),
      ),
  );
}

function filesIn(world: World, directory: string, words: InspectorWords): readonly Row[] {
  const tree = world.host.hardware.disk[HOST_ROOT] ?? {};
  const files = Object.keys(tree).flatMap((path) =>
    path.startsWith(`${directory}/`) && tree[path]?.type === 'file' ? [path.slice(directory.length)] : [],
  );
  return files.length > 0 ? fileRows(files, words.files, words) : row(words.files, words.noneYet);
}
