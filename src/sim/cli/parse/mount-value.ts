import { type Checked, kept, refused } from './checked.ts';
import { byteSize } from './byte-size.ts';

const alone = new Set(['readonly', 'ro', 'volume-nocopy', 'bind-nonrecursive']);
const keys = new Set(
  'type source src target dst destination readonly ro consistency bind-propagation bind-nonrecursive bind-recursive volume-subpath volume-nocopy volume-label volume-driver volume-opt image-subpath tmpfs-size tmpfs-mode'.split(
    ' ',
  ),
);
const isBool = (text: string) => /^(1|t|T|true|TRUE|True|0|f|F|false|FALSE|False)$/.test(text);

/** `--mount`: opts/mount.go of docker/cli 28.2.2. */
export function mountValue(text: string): Checked {
  if (text === '') return refused('value is empty');
  let target = '';
  let type = 'volume';
  const prefixes = new Set<string>();
  for (const field of text.split(',')) {
    const [name = '', ...rest] = field.split('=');
    const key = name.toLowerCase();
    const value = rest.join('=');
    if (rest.length === 0 && !alone.has(key))
      return refused(`invalid field '${field}' must be a key=value pair`);
    if (!keys.has(key)) return refused(`unexpected key '${key}' in '${field}'`);
    if (alone.has(key) && rest.length > 0 && !isBool(value))
      return refused(`invalid value for ${key}: ${value}`);
    if (key === 'type') type = value.toLowerCase();
    if (key === 'target' || key === 'dst' || key === 'destination') target = value;
    if (key === 'tmpfs-size' && typeof byteSize(value) !== 'number')
      return refused(`invalid value for ${key}: ${value}`);
    if (key === 'tmpfs-mode' && !/^[0-7]+$/.test(value)) return refused(`invalid value for ${key}: ${value}`);
    const [, prefix] = /^(bind|volume|image|tmpfs)-/.exec(key) ?? [];
    if (prefix !== undefined) prefixes.add(prefix);
  }
  if (target === '') return refused('target is required');
  for (const prefix of ['volume', 'bind', 'tmpfs', 'image'])
    if (prefixes.has(prefix) && type !== prefix)
      return refused(`cannot mix '${prefix}-*' options with mount type '${type}'`);
  return kept(text);
}
