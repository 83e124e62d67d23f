import { type Capability, capabilityNames } from '../kernel/capability-names.ts';
import type { Json } from '../spec.ts';
import { defaultCapabilities } from './runtime-spec.ts';

const ALL = 'ALL';

const isCapability = (name: string): name is Capability => capabilityNames.some((known) => known === name);

const namesIn = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [];

/** `--cap-add` and `--cap-drop` on top of Docker's own choice; privileged is all, whatever is dropped (moby daemon/pkg/oci/caps/utils.go). */
export function tweakedCapabilities({
  CapAdd,
  CapDrop,
  Privileged,
}: {
  readonly [key: string]: Json;
}): readonly Capability[] {
  if (Privileged === true) return capabilityNames;
  const [add, drop] = [namesIn(CapAdd), namesIn(CapDrop)];
  const wanted = capabilityNames.filter((name) => add.includes(name));
  if (add.includes(ALL)) return capabilityNames.filter((name) => !drop.includes(name));
  if (drop.includes(ALL)) return wanted;
  const kept = defaultCapabilities.filter((name) => !drop.includes(name));
  return [...kept, ...wanted.filter((name) => !kept.includes(name))];
}

/** What the daemon says against a capability that there is not; null when all are known. */
export function capabilityProblem(hostConfig: { readonly [key: string]: Json }): string | null {
  for (const key of ['CapAdd', 'CapDrop']) {
    const unknown = namesIn(hostConfig[key]).find((name) => name !== ALL && !isCapability(name));
    if (unknown !== undefined) return `invalid ${key}: unknown capability: "${unknown}"`;
  }
  return null;
}
