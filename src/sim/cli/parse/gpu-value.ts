import { type Checked, kept, refused } from './checked.ts';

const keys = new Set(['driver', 'count', 'device', 'capabilities', 'options']);

/** `--gpus all`, a count, or fields: opts/gpus.go of docker/cli 28.2.2. */
export function gpuRequest(text: string): Checked {
  const fields = text.split(',');
  const seen = new Set<string>();
  for (const field of fields) {
    const [key = '', ...rest] = field.split('=');
    const isCount = rest.length === 0 && fields.length === 1;
    const name = isCount ? 'count' : key;
    if (seen.has(name)) return refused(`gpu request key '${name}' can be specified only once`);
    seen.add(name);
    if (rest.length === 0 && fields.length > 1 && fields.indexOf(field) > 0)
      return refused(`unexpected key '${key}' in '${field}'`);
    if (!isCount && rest.length > 0 && !keys.has(key))
      return refused(`unexpected key '${key}' in '${field}'`);
    const value = rest.length === 0 ? key : rest.join('=');
    if (name === 'count' && value !== 'all' && !/^[+-]?\d+$/.test(value))
      return refused(
        `invalid count (${value}): value must be either "all" or an integer: strconv.Atoi: parsing "${value}": invalid syntax`,
      );
  }
  return kept(text);
}
