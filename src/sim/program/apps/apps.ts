import { changeMode } from '../../kernel/chmod.ts';
import { type Errno, errorText } from '../../kernel/errno.ts';
import { makeDirectory, readFile, writeFile } from '../../kernel/files.ts';
import { remove } from '../../kernel/remove.ts';
import type { Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { LIBRARY, type Package, packages, PYTHON } from './packages.ts';

const USAGE = `Usage:  apps list
        apps install NAME
        apps remove NAME

Installs programs of our own on this computer, for all its users.
`;

/** One file of a package: where it goes, what it is, and its permission bits. */
interface Part {
  readonly path: string;
  readonly what: string;
  readonly content: string;
  readonly mode: number;
}

const scriptOf = ({ name }: Package): string => `/usr/local/bin/${name}`;

const partsOf = (one: Package): readonly Part[] => [
  {
    path: PYTHON,
    what: `Python ${one.python.version}`,
    content: `#!belowdeck ${one.python.program}\n`,
    mode: 0o755,
  },
  {
    path: LIBRARY,
    what: `tables ${one.library}`,
    content: `# tables ${one.library}, for Python ${one.python.version}\n`,
    mode: 0o644,
  },
  { path: scriptOf(one), what: `${one.name} ${one.version}`, content: one.script, mode: 0o755 },
];

/** What a file of the packages is, by what is in it; null where none of theirs is there. */
function whatIs(context: ProcessContext, path: string): string | null {
  const found = readFile(context.machine, context.pid, path);
  if (!found.ok) return null;
  const known = packages.flatMap(partsOf).find((part) => part.path === path && part.content === found.value);
  return known?.what ?? 'another file';
}

/**
 * apps: the installer of the computer itself. Like every such tool it puts each file at its one path, and what was
 * there before is gone: that is how two programs with different needs get in each other's way.
 */
export const apps: Program = function* (context) {
  const [, verb, name, ...more] = context.argv;
  if (verb === 'list' && name === undefined) return yield* list(context);
  if ((verb !== 'install' && verb !== 'remove') || name === undefined || more.length > 0) {
    yield* write(context, 'stderr', USAGE);
    return 2;
  }
  const one = packages.find((known) => known.name === name);
  if (!one) {
    const names = packages.map((known) => known.name).join(' and ');
    yield* write(context, 'stderr', `apps: there is no ${name}; there are ${names}\n`);
    return 1;
  }
  return verb === 'install' ? yield* install(context, one) : yield* uninstall(context, one);
};

function* list(context: ProcessContext): Procedure<number> {
  for (const one of packages) {
    const isHere = whatIs(context, scriptOf(one)) !== null;
    const needs = `needs Python ${one.python.version} and tables ${one.library}`;
    yield* write(
      context,
      'stdout',
      `${one.name} ${one.version}  ${needs}  ${isHere ? 'installed' : 'not installed'}\n`,
    );
  }
  return 0;
}

function* install(context: ProcessContext, one: Package): Procedure<number> {
  const parts = partsOf(one);
  const width = Math.max(...parts.map(({ path }) => path.length));
  for (const part of parts) {
    const before = whatIs(context, part.path);
    const error = yield* put(context, part);
    if (error !== null) return yield* refused(context, part.path, error);
    const instead = before === null || before === part.what ? '' : `, in place of ${before}`;
    yield* write(context, 'stdout', `  ${part.path.padEnd(width)}  ${part.what}${instead}\n`);
  }
  yield* write(context, 'stdout', `${one.name} is installed\n`);
  return 0;
}

/** Writes a part with its directory, and makes it executable where it is to be. */
function* put(context: ProcessContext, { path, content, mode }: Part): Procedure<Errno | null> {
  const { machine, pid } = context;
  const made = yield* makeDirectory(machine, pid, path.slice(0, path.lastIndexOf('/')));
  if (made !== null && made !== 'EEXIST') return made;
  return (yield* writeFile(machine, pid, path, content)) ?? (yield* changeMode(machine, pid, path, mode));
}

/** Takes the program away. Its Python and its library stay: another program may use them. */
function* uninstall(context: ProcessContext, one: Package): Procedure<number> {
  const path = scriptOf(one);
  if (whatIs(context, path) === null) {
    yield* write(context, 'stderr', `apps: ${one.name} is not installed\n`);
    return 1;
  }
  const error = yield* remove(context.machine, context.pid, path);
  if (error !== null) return yield* refused(context, path, error);
  yield* write(context, 'stdout', `${one.name} is removed\n`);
  return 0;
}

function* refused(context: ProcessContext, path: string, error: Errno): Procedure<number> {
  yield* write(context, 'stderr', `apps: ${path}: ${errorText[error]}\n`);
  if (error === 'EACCES')
    yield* write(context, 'stderr', `Only root may change it: sudo ${context.argv.join(' ')}\n`);
  return 1;
}
