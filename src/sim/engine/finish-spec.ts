import type { RuntimeSpec } from '../spec.ts';
import { tweakedCapabilities } from './capability-tweaks.ts';
import { heldBy } from './runtime-spec.ts';
import type { Container } from './state.ts';

type SpecMount = RuntimeSpec['mounts'][number];

/** Where the daemon mounts its own init, tini, in a container. */
const INIT = '/sbin/docker-init';

const initMount: SpecMount = {
  destination: INIT,
  type: 'bind',
  source: '/usr/bin/docker-init',
  options: ['bind', 'ro'],
};

/** What a bundle has else where a container is asked for with more or less than usual (moby daemon/oci_linux.go). */
export function finishSpec({ hostConfig }: Container, spec: RuntimeSpec): RuntimeSpec {
  const { process } = spec;
  const bounding = tweakedCapabilities(hostConfig);
  // In another's PID namespace it would not be the first, and could reap nobody.
  const begins = hostConfig.Init === true && !hostConfig.PidMode;
  return {
    ...spec,
    process: {
      ...process,
      args: begins ? [INIT, '--', ...process.args] : process.args,
      capabilities: heldBy(process.user, bounding),
    },
    mounts: [
      ...spec.mounts.flatMap((mount) => finishedMount(hostConfig, mount)),
      ...(begins ? [initMount] : []),
    ],
  };
}

function finishedMount(hostConfig: Container['hostConfig'], mount: SpecMount): readonly SpecMount[] {
  // A privileged container may write what the kernel shows.
  if (hostConfig.Privileged === true && (mount.type === 'sysfs' || mount.type === 'cgroup2'))
    return [{ ...mount, options: mount.options.map((option) => (option === 'ro' ? 'rw' : option)) }];
  return [mount];
}
