import { useMemo } from 'react';
import { keptOf } from '../scene/kept.ts';
import { networkOf } from '../scene/network.ts';
import { packetWayOf } from '../scene/packet-way.ts';
import { touchedConnections } from '../scene/touched-connections.ts';
import type { ConnectionWords } from './connection-words.ts';
import './connections.css';
import { StageProvider, useStage } from './context.ts';
import { KeptThings } from './KeptThings.tsx';
import type { MachineLayout } from './layout/machine-layout.ts';
import { layoutNetwork } from './layout/network-layout.ts';
import { NetworkWires } from './NetworkWires.tsx';
import { OpenWalls } from './OpenWalls.tsx';
import { PacketPath } from './PacketPath.tsx';

/** What leads through the walls of containers: the network, and what is mounted into them. */
export function Connections({
  layout,
  words,
}: {
  readonly layout: MachineLayout;
  readonly words: ConnectionWords;
}) {
  const stage = useStage();
  const { scene } = stage;
  const { world, moment, deck } = scene;
  const network = useMemo(() => networkOf(world), [world]);
  const net = useMemo(
    () => layoutNetwork(layout, network, (rule) => words.rule(rule, deck)),
    [layout, network, words, deck],
  );
  const context = useMemo(() => {
    if (stage.scene.atRest || !stage.scene.moment) return stage;
    const touched = new Set([...stage.scene.touched, ...touchedConnections(stage.scene.moment)]);
    return { ...stage, scene: { ...stage.scene, touched } };
  }, [stage]);
  const all = useMemo(() => keptOf(world), [world]);
  const way = moment && !scene.atRest ? packetWayOf(moment, network) : null;
  return (
    <StageProvider value={context}>
      <OpenWalls layout={layout} />
      <KeptThings layout={layout} all={all} words={words} />
      {layout.lanes > 0 && <NetworkWires layout={layout} net={net} network={network} words={words} />}
      {way && layout.lanes > 0 && <PacketPath way={way} net={net} layout={layout} />}
    </StageProvider>
  );
}
