/** What mount(8) knows by a word alone: two that contradict each other stand in one row. */
const flags = [
  'ro rw',
  'exec noexec',
  'suid nosuid',
  'dev nodev',
  'sync async',
  'dirsync',
  'remount',
  'mand nomand',
  'atime noatime',
  'diratime nodiratime',
  'relatime norelatime strictatime nostrictatime',
  'private rprivate slave rslave shared rshared unbindable runbindable',
].map((row) => row.split(' '));
const keys = 'size mode uid gid nr_inodes nr_blocks mpol'.split(' ');
/** What is so without a word. */
const silent = ['rw', 'exec', 'suid', 'dev', 'async', 'defaults'];

/**
 * Options of a memory disk of which the last word about each thing counts (moby pkg mount, MergeTmpfsOptions); the
 * daemon's sentence about one that is none.
 */
export function mergedTmpfsOptions(options: readonly string[]): readonly string[] | string {
  const said = new Set<unknown>();
  const merged: string[] = [];
  for (const option of [...options].reverse()) {
    if (option === 'defaults') continue;
    const [key = '', ...value] = option.split('=');
    const about: unknown =
      flags.find((row) => row.includes(option)) ?? (keys.includes(key) && value.length > 0 && key);
    if (!about) return `invalid tmpfs option [${JSON.stringify(option)}]`;
    if (said.has(about)) continue;
    said.add(about);
    if (!silent.includes(option)) merged.unshift(option);
  }
  return merged;
}
