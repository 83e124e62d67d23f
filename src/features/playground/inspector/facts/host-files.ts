import type { InspectorWords } from '../../../../content/en/inspector-words-type.ts';
import { HOST_ROOT, hostTree } from '../../../../sim/host-tree.ts';
import { type Facts, type Look, row } from './facts.ts';

/** What was put among the computer's own files since it was switched on, by its people; not what Docker keeps there. */
export function hostFilesFacts(_id: string, { world }: Look, words: InspectorWords): Facts {
  const tree = world.host.hardware.disk[HOST_ROOT] ?? {};
  const added = Object.entries(tree).filter(
    ([path, node]) => node.type === 'file' && hostTree[path] !== node && !path.startsWith('/var/lib/docker/'),
  );
  return {
    title: words.computersOwn,
    subtitle: words.computersOwnMeans,
    rows:
      added.length > 0
        ? added.flatMap(([path]) => row(words.files, path, { exact: true }))
        : row(words.files, words.noneYet),
    raw: [],
  };
}
