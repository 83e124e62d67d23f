import type { RuntimeSpec } from '../spec.ts';
import { tweakedCapabilities } from './capability-tweaks.ts';
import { heldBy } from './runtime-spec.ts';
import type { Container } from './state.ts';

type SpecMount = RuntimeSpec['mounts'][number];

/** What a bundle has else where a container is asked for with more or less than usual (moby daemon/oci_linux.go). */
export function finishSpec({ hostConfig }: Container, spec: RuntimeSpec): RuntimeSpec {
  const { process } = spec;
  const bounding = tweakedCapabilities(hostConfig);
  return {
    ...spec,
    process: { ...process, capabilities: heldBy(process.user, bounding) },
    mounts: spec.mounts.flatMap((mount) => finishedMount(hostConfig, mount)),
  };
}

function finishedMount(hostConfig: Container['hostConfig'], mount: SpecMount): readonly SpecMount[] {
  // A privileged container may write what the kernel shows.
  if (hostConfig.Privileged === true && (mount.type === 'sysfs' || mount.type === 'cgroup2'))
    return [{ ...mount, options: mount.options.map((option) => (option === 'ro' ? 'rw' : option)) }];
  return [mount];
}
