import { runDocker } from './cli/docker.ts';
import { verbs } from './cli/verbs.ts';
import { onPlatform } from './desktop.ts';
import { routes } from './engine/all-routes.ts';
import { allNetworking } from './engine/all-networking.ts';
import { finishSpec } from './engine/finish-spec.ts';
import { volumeStorage } from './engine/volume-storage.ts';
import type { SimEvent } from './event.ts';
import { makeDevices } from './runtime/make-devices.ts';
import { firstReducers } from './first-reducers.ts';
import { fromEndless } from './kernel/endless.ts';
import { kernelTree } from './kernel/kernel-tree.ts';
import { stopping } from './kernel/stopping.ts';
import { store } from './kernel/store.ts';
import { lateReducers } from './late-reducers.ts';
import type { Parts } from './parts.ts';
import { openAddress } from './program/browser.ts';
import { programs } from './program/programs.ts';
import type { Reducers } from './reducers.ts';
import { docker } from './shell/docker-program.ts';
import { runLine } from './shell/line.ts';
import { remembered } from './shell/remembered.ts';
import { isUnfinished } from './shell/unfinished.ts';

/** An event without a reducer does not compile. */
const reducers: Reducers<SimEvent> = { ...firstReducers, ...lateReducers };

/** Everything that a machine can do. */
export const allParts: Parts = {
  boot: onPlatform,
  openAddress,
  runLine,
  isUnfinished,
  remembered,
  client: runDocker,
  verbs,
  routes,
  programs: { ...programs, docker },
  networking: allNetworking,
  storage: { ...volumeStorage, store, makeDevices },
  finishSpec,
  kernelTree,
  fromEndless,
  stopping,
  reducers,
};
