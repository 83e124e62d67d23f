import type { Procedure } from '../procedure.ts';
import { answerJson, type Call } from './call.ts';

const engine = {
  ApiVersion: '1.50',
  Arch: 'amd64',
  BuildTime: '2025-05-30T12:07:26.000000000+00:00',
  Experimental: 'false',
  GitCommit: '45873be',
  GoVersion: 'go1.24.3',
  MinAPIVersion: '1.24',
  Os: 'linux',
};

/** `GET /version`. */
export function* version(call: Call): Procedure {
  const { desktop, kernel } = call.machine.world().host;
  const KernelVersion = kernel.release;
  yield* answerJson(call, 200, {
    Platform: { Name: desktop === null ? 'Docker Engine - Community' : 'Docker Desktop 4.42.0 (195023)' },
    Components: [
      { Name: 'Engine', Version: '28.2.2', Details: { ...engine, KernelVersion } },
      {
        Name: 'containerd',
        Version: '1.7.27',
        Details: { GitCommit: '05044ec0a9a75232cad458027ca83437aae3f4da' },
      },
      { Name: 'runc', Version: '1.2.5', Details: { GitCommit: 'v1.2.5-0-g59923ef' } },
      { Name: 'docker-init', Version: '0.19.0', Details: { GitCommit: 'de40ad0' } },
    ],
    Version: '28.2.2',
    ApiVersion: engine.ApiVersion,
    MinAPIVersion: engine.MinAPIVersion,
    GitCommit: engine.GitCommit,
    GoVersion: engine.GoVersion,
    Os: engine.Os,
    Arch: engine.Arch,
    KernelVersion,
    BuildTime: engine.BuildTime,
  });
}

/** `GET /info`: what the server counts and where it runs, as far as there is something to tell. */
export function* info(call: Call): Procedure {
  const { host } = call.machine.world();
  const containers = Object.values(host.engine.containers);
  const count = (status: string): number => containers.filter((one) => one.status === status).length;
  yield* answerJson(call, 200, {
    Containers: containers.length,
    ContainersRunning: count('running'),
    ContainersPaused: count('paused'),
    ContainersStopped: containers.length - count('running') - count('paused'),
    Images: Object.keys(host.engine.images).length,
    Driver: 'overlay2',
    CgroupDriver: 'systemd',
    CgroupVersion: '2',
    KernelVersion: host.kernel.release,
    OSType: engine.Os,
    Architecture: 'x86_64',
    NCPU: host.hardware.cpus,
    MemTotal: host.hardware.memoryTotal,
    Name: host.hostname,
    ServerVersion: '28.2.2',
    DefaultRuntime: 'runc',
    Swarm: { NodeID: '', NodeAddr: '', LocalNodeState: 'inactive', ControlAvailable: false, Error: '' },
  });
}
