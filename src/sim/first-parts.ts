import { plainRun } from './cli/plain-run.ts';
import { firstRoutes } from './engine/first-routes.ts';
import { bridgeNetworking } from './engine/networking.ts';
import type { Parts } from './parts.ts';
import { firstReducers } from './first-reducers.ts';
import { emit } from './procedure.ts';
import { hello } from './program/hello.ts';
import { plainLine } from './shell/plain-line.ts';

/** What `docker run hello-world` needs, and nothing else. */
export const firstParts: Parts = {
  boot: (world) => world,
  *openAddress() {},
  runLine: plainLine,
  isUnfinished: () => false,
  remembered: (command) => command,
  client: plainRun,
  verbs: {},
  routes: firstRoutes,
  programs: { hello },
  networking: bridgeNetworking,
  storage: {
    *makeDevices() {},
    *store(_machine, directory, path, node) {
      yield emit({ type: 'file.written', directory, path, node });
      return null;
    },
  },
  finishSpec: (_world, _container, spec) => ({ ok: true, spec }),
  kernelTree: () => null,
  fromEndless: () => '',
  // biome-ignore lint/correctness/useYield: what a first run starts is over before anybody could stop it
  *stopping() {
    return false;
  },
  reducers: firstReducers,
};
