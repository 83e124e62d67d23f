import { learnToTell } from '../content/en/narration.ts';
import { firstCatalogue } from '../content/images/first-catalogue.ts';
import { repositories } from '../content/images/repositories.ts';
import type { Supply } from '../player/supply.ts';
import { exchangeable } from '../sim/exchangeable.ts';
import { firstParts } from '../sim/first-parts.ts';
import { hubFrom } from '../sim/registry/hub-from.ts';
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
  const { parts, become } = exchangeable(firstParts);
  let lookUp: Supply['lookUp'] = null;
  let isWhole = false;
  let coming: Promise<void> | null = null;

  async function fetchRest(): Promise<void> {
    const { allParts, catalogue, closerNarration, lookUp: wholeLookUp } = (await import('./rest.ts')).rest;
    learnToTell(closerNarration);
    hub = hubFrom(catalogue);
    become(allParts);
    lookUp = wholeLookUp;
    isWhole = true;
  }

  return {
    hub: {
      repositories,
      handle: (request) => hub.handle(request),
      publicSize: (digest) => hub.publicSize(digest),
    },
    parts,
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
