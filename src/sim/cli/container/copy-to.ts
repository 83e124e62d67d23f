import { timeOf } from '../../kernel/files.ts';
import { type CopyPlace, prepareCopy, sourcePlace } from '../../archive/copy-place.ts';
import { goError } from '../../archive/copy-place.ts';
import { cleanPath, joinPath, splitPath, withSameEnd } from '../../archive/go-path.ts';
import { cutOff, packed } from '../../archive/go-tar.ts';
import { type PackedTree, packTree, rebased } from '../../archive/pack-tree.ts';
import { rfc3339 } from '../../calendar.ts';
import type { Procedure } from '../../procedure.ts';
import { errorText, ping } from '../api.ts';
import { type Given, isOn } from '../command.ts';
import type { CommandIo } from '../command-io.ts';
import { nameProblem } from './container-name.ts';
import { sendArchive, statPath, tellCopied } from './copy-call.ts';
import { localFiles } from '../../archive/local-files.ts';
import { clientPlace } from './client-place.ts';

/** What is there in the container, a link followed to its end; in words why it cannot be copied to. */
function* placeIn(io: CommandIo, container: string, path: string): Procedure<CopyPlace | string> {
  const nowhere = { path, exists: false, isDirectory: false, rename: '' };
  if (nameProblem(container) !== null) return nowhere;
  let stat = yield* statPath(io, container, path);
  let at = path;
  if (stat?.isLink) {
    const { linkTarget } = stat;
    at = linkTarget.startsWith('/') ? linkTarget : joinPath(splitPath(path).directory, linkTarget);
    stat = yield* statPath(io, container, at);
  }
  if (!stat) return { ...nowhere, path: at };
  if (stat.isDevice)
    return `destination "${container}:${path}" must be a directory or a regular file: got a device`;
  return { path: at, exists: true, isDirectory: stat.isDirectory, rename: '' };
}

/** `docker cp SRC_PATH|- CONTAINER:DEST_PATH`; in words what went wrong, null when nothing did. */
export function* copyTo(
  io: CommandIo,
  given: Given,
  container: string,
  source: string,
  destination: string,
): Procedure<string | null> {
  const { machine } = io;
  const { pid, cwd } = clientPlace(io);
  yield* ping(io);
  const place = yield* placeIn(io, container, destination);
  if (typeof place === 'string') return place;
  const told = `${container}:${place.path}`;
  const keepsOwner = isOn(given, 'archive');
  if (source === '-') {
    if (!place.isDirectory) return `destination "${container}:${destination}" must be a directory`;
    const reply = yield* sendArchive(io, container, place.path, yield* readInput(io), keepsOwner);
    yield* tellCopied(io, given, 0, told);
    return reply.status >= 400 ? errorText(reply) : null;
  }
  const files = localFiles(machine, pid);
  const whole = source.startsWith('/') ? cleanPath(source) : joinPath(cwd, source);
  const from = sourcePlace(files, withSameEnd(whole, source), isOn(given, 'follow-link'));
  if (!from.ok) return from.error;
  const prepared = prepareCopy(from.value, place);
  if (!prepared.ok) return prepared.error;
  const blank = nameProblem(container);
  if (blank !== null) return blank;
  const { directory, rebase } = prepared.value;
  const tree = packTree(files, from.value.path, from.value.rename);
  const entries = rebase ? rebased(tree.entries, rebase.from, rebase.to) : tree.entries;
  const archive = tree.unread ? cutOff(entries, tree.unread.bytes) : packed(entries);
  yield* complain(io, tree);
  const reply = yield* sendArchive(io, container, directory, archive, keepsOwner);
  yield* tellCopied(io, given, archive.length, told);
  return reply.status >= 400 ? errorText(reply) : null;
}

/** All of standard input, as an archive has it: a byte in each character. */
function* readInput(io: CommandIo): Procedure<string> {
  let text = '';
  for (;;) {
    const part = yield* io.read();
    if (part === null) return text;
    text += part;
  }
}

/** What the archive's writer says of a file that it may not read: each member after it fails for want of its bytes. */
function* complain({ machine, stderr }: CommandIo, { unread }: PackedTree): Procedure {
  if (!unread) return;
  const missed = `archive/tar: missed writing ${unread.bytes} bytes`;
  const time = rfc3339(timeOf(machine) * 1000);
  const lines = [
    `Can't add file ${unread.path} to tar: open ${unread.path}: ${goError(unread.error)}`,
    ...unread.after.map((path) => `Can't add file ${path} to tar: ${missed}`),
    `Can't close tar writer: ${missed}`,
  ];
  yield* stderr(lines.map((line) => `time="${time}" level=error msg="${line}"\n`).join(''));
}
