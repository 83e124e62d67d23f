import { errorText } from '../kernel/errno.ts';
import { stat } from '../kernel/files.ts';
import { hostPids } from '../initial-world.ts';
import { makeDirectories } from '../runtime/prepare-mount.ts';
import { publish } from './publish.ts';
import { removeVolume, usersOf } from './remove-volume.ts';
import type { Storage } from './storage.ts';

/** Binds and volumes: a source that is missing is made, and those who listen to events hear of volumes. */
export const volumeStorage: Omit<Storage, 'store' | 'makeDevices'> = {
  *setUp(machine, { id, mounts, hostConfig }) {
    const asked = JSON.stringify(hostConfig.Mounts ?? []);
    for (const { type, name, source, destination, readonly } of mounts) {
      if (type === 'volume' && name !== undefined) {
        const write = String(!readonly);
        const more = { container: id, destination, driver: 'local', propagation: '', 'read/write': write };
        yield* publish(machine, 'volume', 'mount', name, more);
      }
      if (type !== 'bind') continue;
      const found = stat(machine, hostPids.dockerd, source);
      if (found.ok) continue;
      if (asked.includes(`"Target":${JSON.stringify(destination)}`) || found.error !== 'ENOENT')
        return `error while creating mount source path '${source}': mkdir ${source}: ${errorText[found.error].toLowerCase()}`;
      yield* makeDirectories(machine, hostPids.dockerd, source);
    }
    return null;
  },
  *release(machine, { id, mounts }) {
    for (const { type, name } of mounts)
      if (type === 'volume' && name !== undefined)
        yield* publish(machine, 'volume', 'unmount', name, { container: id, driver: 'local' });
  },
  *discard(machine, { mounts }) {
    for (const { anonymous, name } of mounts)
      if (anonymous && name !== undefined && usersOf(machine.world(), name).length === 0)
        yield* removeVolume(machine, name);
  },
};
