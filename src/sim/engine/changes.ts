import type { FileNode, FileTree } from '../kernel/file-tree.ts';
import { mergedTree, nameOf, parentOf } from '../kernel/overlay.ts';
import type { Procedure } from '../procedure.ts';
import type { World } from '../world.ts';
import { answerJson, type Call } from './call.ts';
import { findContainer } from './find.ts';
import { imageTree } from './root.ts';
import type { Container } from './state.ts';

/** Engine API `container.FilesystemChange.Kind`. */
const kinds = { modified: 0, added: 1, deleted: 2 } as const;

interface Change {
  readonly Path: string;
  readonly Kind: number;
}

/** `GET /containers/{id}/changes`: what the writable layer has that the image has not, in the order of the paths. */
export function* containerChanges(call: Call): Procedure {
  const container = yield* findContainer(call);
  if (!container) return;
  const changes = changesOf(call.machine.world(), container);
  yield* answerJson(
    call,
    200,
    changes.length === 0 ? null : changes.map(({ Path, Kind }) => ({ Path, Kind })),
  );
}

/** What the writable layer of a container has that its image has not, in the order of the paths. */
export function changesOf(world: World, { lower, writable }: Container): readonly Change[] {
  const upper = world.host.hardware.disk[writable] ?? {};
  const before = imageTree(world, lower);
  const now = mergedTree(world, { lower, upper: writable });
  const written = Object.keys(upper)
    .filter((path) => path !== '/' && !nameOf(path).startsWith('.wh.'))
    .map((Path): Change => ({ Path, Kind: before[Path] ? kinds.modified : kinds.added }));
  const gone = Object.keys(before)
    .filter((path) => isGone(path, before, now))
    .map((Path): Change => ({ Path, Kind: kinds.deleted }));
  const all = [...written, ...gone];
  return all
    .filter(({ Path, Kind }) => Kind !== kinds.modified || isChanged(Path, before, upper, all))
    .sort((a, b) => inTreeOrder(a.Path, b.Path));
}

/** A directory that was only copied up, with nothing below it changed and its mode and owner as before, is none. */
function isChanged(path: string, before: FileTree, upper: FileTree, all: readonly Change[]): boolean {
  const [was, now] = [before[path], upper[path]];
  if (was?.type !== 'dir' || now?.type !== 'dir') return true;
  const isSame = was.mode === now.mode && was.uid === now.uid && was.gid === now.gid;
  return (
    !isSame ||
    all.some(
      ({ Path, Kind }) =>
        Path.startsWith(`${path}/`) && !(Kind === kinds.modified && before[Path]?.type === 'dir'),
    )
  );
}

/** Deleted itself: what lay in a deleted directory is not told again. */
function isGone(path: string, before: FileTree, now: FileTree): boolean {
  if (now[path]) return false;
  const above: FileNode | undefined = now[parentOf(path)];
  return above?.type === 'dir' && before[path] !== undefined;
}

/** A directory comes before what is in it, and all that is in it before its neighbour. */
function inTreeOrder(a: string, b: string): number {
  const [left, right] = [a.replaceAll('/', '\0'), b.replaceAll('/', '\0')];
  return left < right ? -1 : 1;
}
