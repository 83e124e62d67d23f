/** What `--detach-keys` spells, as `ctrl-p,ctrl-q` or `a,b`; null for what is no key (moby/term, ToBytes). */
export function detachKeysOf(spec: string): string | null {
  let keys = '';
  for (const name of spec.split(',')) {
    const control = /^ctrl-([@[\\\]^_a-z])$/.exec(name)?.[1];
    if (name.length === 1) keys += name;
    else if (name === 'DEL') keys += '\x7f';
    else if (control !== undefined) keys += String.fromCharCode(control.toUpperCase().charCodeAt(0) - 0x40);
    else return null;
  }
  return keys;
}
