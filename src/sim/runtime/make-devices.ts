import { devicesOf } from '../kernel/devices.ts';
import { called } from '../kernel/syscall.ts';
import type { NamespaceId, Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import type { RuntimeSpec } from '../spec.ts';

/** Makes a bundle's devices in its /dev, as runc does before the root is changed (runtime-spec, config-linux.md#devices). */
export function* makeDevices(
  namespace: NamespaceId,
  pid: Pid,
  devices: NonNullable<RuntimeSpec['linux']['devices']>,
): Procedure {
  for (const { path, type, major, minor, fileMode: mode, gid } of devices) {
    const kind = type === 'b' ? 'S_IFBLK' : 'S_IFCHR';
    yield called(
      pid,
      'mknodat',
      `AT_FDCWD, ${JSON.stringify(path)}, ${kind}|0${mode.toString(8)}, makedev(${major}, ${minor})`,
    );
    yield emit({
      type: 'file.written',
      directory: devicesOf(namespace),
      path: path.slice('/dev'.length),
      node: { type: 'device', mode, uid: 0, gid, rdev: `${type} ${major} ${minor}` },
    });
  }
}
