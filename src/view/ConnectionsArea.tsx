import { connectionWords } from '../content/en/connection-words.ts';
import { Connections } from '../stage/Connections.tsx';
import type { MachineLayout } from '../stage/layout/machine-layout.ts';

/** What leads through the walls of containers, in the words of the interface. */
export function ConnectionsArea({ layout }: { readonly layout: MachineLayout }) {
  return <Connections layout={layout} words={connectionWords} />;
}
