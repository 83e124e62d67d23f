import fc from 'fast-check';

/** Lines of `cp`, out of the named containers and into them. */
export function copyLines(name: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const inside = fc
    .tuple(
      name,
      fc.constantFrom('/etc', '/f', '/', '/tmp/', '/tmp/.', '/data', '/etc/hosts', '/nosuch/x', ''),
    )
    .map((parts) => parts.join(':'));
  const local = fc.constantFrom('/home/you', 'here', '-', '/nosuch/x', '/etc/hosts', '/home/you/.');
  const both = fc.oneof(fc.tuple(inside, local), fc.tuple(local, inside));
  return fc
    .tuple(fc.constantFrom('cp', 'cp -L', 'cp -a', 'container cp -q=false'), both)
    .map(([verb, [from, to]]) => `${verb} ${from} ${to}`);
}
