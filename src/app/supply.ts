import { learnToTell } from '../content/en/narration.ts';
import { firstCatalogue } from '../content/images/first-catalogue.ts';
import { repositories } from '../content/images/repositories.ts';
import type { Supply } from '../player/supply.ts';
import { firstParts } from '../sim/first-parts.ts';
import { hubFrom } from '../sim/registry/hub-from.ts';
import type { Parts } from '../sim/parts.ts';
import type { Hub } from '../sim/registry/hub.ts';

/** What a machine in this page is built from: first what a first run needs, the rest when it has come. */
export interface PageSupply extends Supply {
  /** Settles when everything is there; asks for it when it is called first, or again when it could not be had. */
  readonly whole: () => Promise<void>;
}

/** The one line that the first parts are enough for. */
const FIRST_RUN = /^\s*docker\s+(?:container\s+)?run\s+hello-world\s*$/;

/** Begins with the first parts. */
export function pageSupply(): PageSupply {
  let hub: Hub = hubFrom(firstCatalogue);
  let parts: Parts = firstParts;
  const verbs = { ...firstParts.verbs };
  const programs = { ...firstParts.programs };
  const routes = [...firstParts.routes];
  const networking = { ...firstParts.networking };
  const storage = { ...firstParts.storage };
  const reducers = { ...firstParts.reducers };
  let lookUp: Supply['lookUp'] = null;
  let isWhole = false;
  let coming: Promise<void> | null = null;

  async function fetchRest(): Promise<void> {
    const { allParts, catalogue, closerNarration, lookUp: wholeLookUp } = (await import('./rest.ts')).rest;
    learnToTell(closerNarration);
    hub = hubFrom(catalogue);
    parts = allParts;
    Object.assign(verbs, allParts.verbs);
    Object.assign(programs, allParts.programs);
    Object.assign(networking, allParts.networking);
    Object.assign(storage, allParts.storage);
    Object.assign(reducers, allParts.reducers);
    routes.splice(0, routes.length, ...allParts.routes);
    lookUp = wholeLookUp;
    isWhole = true;
  }

  return {
    hub: {
      repositories,
      handle: (request) => hub.handle(request),
      publicSize: (digest) => hub.publicSize(digest),
    },
    parts: {
      boot: (world, platform) => parts.boot(world, platform),
      openAddress: (machine, address) => parts.openAddress(machine, address),
      runLine: (machine, line, state) => parts.runLine(machine, line, state),
      isUnfinished: (command) => parts.isUnfinished(command),
      remembered: (command) => parts.remembered(command),
      client: (io, argv) => parts.client(io, argv),
      verbs,
      programs,
      routes,
      networking,
      storage,
      finishSpec: (container, spec) => parts.finishSpec(container, spec),
      kernelTree: (machine, pid, path) => parts.kernelTree(machine, pid, path),
      fromEndless: (...asked) => parts.fromEndless(...asked),
      stopping: (machine, pid, state, signal) => parts.stopping(machine, pid, state, signal),
      reducers,
    },
    get lookUp() {
      return lookUp;
    },
    suffices: (line) => isWhole || FIRST_RUN.test(line) || line.trim() === '',
    whole: () => {
      coming ??= fetchRest().catch((error: unknown) => {
        coming = null;
        throw error;
      });
      return coming;
    },
  };
}
