import { destinationPlace, goError, prepareCopy } from '../../archive/copy-place.ts';
import type { Files } from '../../archive/files.ts';
import { cleanPath, directoryOf, joinPath, renamed, splitPath, withSameEnd } from '../../archive/go-path.ts';
import { unpacked } from '../../archive/go-tar.ts';
import { rebased } from '../../archive/pack-tree.ts';
import { unpackInto } from '../../archive/unpack-into.ts';
import { processOf } from '../../kernel/fork.ts';
import type { Procedure } from '../../procedure.ts';
import { errorText, ping } from '../api.ts';
import { type Given, isOn } from '../command.ts';
import type { CommandIo } from '../command-io.ts';
import { nameProblem } from './container-name.ts';
import { fetchArchive, statIn, statPath, tellCopied } from './copy-call.ts';
import { localFiles } from '../../archive/local-files.ts';
import { clientPlace } from './client-place.ts';

/** Why nothing can be written to a path, before anybody is asked; null when it seems that it can. */
function outputProblem(files: Files, path: string): string | null {
  const parent = directoryOf(cleanPath(path));
  const above = files.stat(parent);
  if (!above.ok && above.error === 'ENOENT')
    return `invalid output path: directory ${JSON.stringify(parent)} does not exist`;
  const there = files.stat(path);
  if (!there.ok) return there.error === 'ENOENT' ? null : `stat ${path}: ${goError(there.error)}`;
  return there.value.path.startsWith('/dev/') && there.value.node.type !== 'dir'
    ? `invalid output path: ${JSON.stringify(path)} must be a directory or a regular file: got a device`
    : null;
}

/** `docker cp CONTAINER:SRC_PATH DEST_PATH|-`; in words what went wrong, null when nothing did. */
export function* copyFrom(
  io: CommandIo,
  given: Given,
  container: string,
  source: string,
  destination: string,
): Procedure<string | null> {
  const { machine } = io;
  const { pid, cwd } = clientPlace(io);
  const files = localFiles(machine, pid);
  const { uid, gid } = processOf(machine, pid);
  const toOutput = destination === '-';
  const whole = destination.startsWith('/') ? cleanPath(destination) : joinPath(cwd, destination);
  const target = toOutput ? '-' : withSameEnd(whole, destination);
  const unwritable = outputProblem(files, target);
  if (unwritable !== null) return unwritable;
  yield* ping(io);
  const blank = nameProblem(container);
  if (blank !== null) return blank;
  let from = { path: source, rename: '' };
  if (isOn(given, 'follow-link')) {
    const stat = yield* statPath(io, container, source);
    if (stat?.isLink) {
      const { linkTarget } = stat;
      const leads = linkTarget.startsWith('/')
        ? linkTarget
        : joinPath(splitPath(source).directory, linkTarget);
      from = renamed(source, leads);
    }
  }
  const reply = yield* fetchArchive(io, container, from.path);
  if (reply.status >= 400) return errorText(reply);
  const stat = statIn(reply);
  if (typeof stat === 'string') return stat;
  if (toOutput) {
    yield* io.stdout(reply.body);
    return null;
  }
  const place = destinationPlace(files, target);
  const isDirectory = stat.isDirectory;
  const prepared = place.ok ? prepareCopy({ ...from, exists: true, isDirectory }, place.value) : place;
  let problem = prepared.ok ? null : prepared.error;
  if (prepared.ok) {
    const { directory, rebase } = prepared.value;
    const { entries, problem: cut } = unpacked(reply.body);
    const own = from.rename === '' ? entries : rebased(entries, splitPath(from.path).base, from.rename);
    const named = rebase ? rebased(own, rebase.from, rebase.to) : own;
    problem = (yield* unpackInto(files, directory, named, { keepsKind: true, maker: { uid, gid } })) ?? cut;
  }
  yield* tellCopied(io, given, prepared.ok ? reply.body.length : 0, target);
  return problem;
}
