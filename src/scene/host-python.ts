import { HOST_PYTHON, HOST_ROOT } from '../sim/host-tree.ts';
import type { FileTree } from '../sim/kernel/file-tree.ts';
import { packages } from '../sim/program/apps/packages.ts';
import type { Moment } from '../trace/moment.ts';

/** A program on the computer that starts the one `python` there is, and whether it is the one it was written for. */
export interface HostProgram {
  readonly name: string;
  readonly path: string;
  readonly needs: string;
  readonly works: boolean;
}

/** The one place on the computer's own disk that is called `python`. */
export interface HostPython {
  readonly path: string;
  /** Which Python lies there. */
  readonly version: string;
  /** Which one lay there before this very step; null where nothing was written over. */
  readonly before: string | null;
  readonly programs: readonly HostProgram[];
}

/** What the computer itself has at the name `python`, and who relies on it; null where there is nothing. */
export function hostPythonOf({ world, before: old }: Moment): HostPython | null {
  const tree = world.host.hardware.disk[HOST_ROOT] ?? {};
  const version = versionIn(tree);
  if (version === null) return null;
  const before = versionIn(old.host.hardware.disk[HOST_ROOT] ?? {});
  return {
    path: HOST_PYTHON,
    version,
    before: before === version ? null : before,
    programs: packages.flatMap(({ name, python }): HostProgram[] => {
      const path = `/usr/local/bin/${name}`;
      return tree[path] ? [{ name, path, needs: python.version, works: python.version === version }] : [];
    }),
  };
}

function versionIn(tree: FileTree): string | null {
  const node = tree[HOST_PYTHON];
  if (!node) return null;
  const known = packages.find(({ python }) => node.content === `#!belowdeck ${python.program}\n`);
  return known?.python.version ?? '';
}
