import { namespaceAt } from '../../../../sim/kernel/namespace-at.ts';
import { type Cable, networkOf } from '../../../../scene/network.ts';
import { hostNamespaces } from '../../../../sim/initial-world.ts';
import type { World } from '../../../../sim/world.ts';
import type { InspectorWords } from '../../../../content/en/inspector-words-type.ts';
import { type Facts, type Look, type Row, row } from './facts.ts';
import { containerRows } from './names.ts';

/** A Docker network: its bridge, and who is plugged into it. */
export function networkFacts(
  name: string,
  { world }: Look,
  { connections: words, noneYet }: InspectorWords,
): Facts {
  const network = networkOf(world);
  const bridge = network.bridges.find((one) => one.name === name);
  if (!bridge) return { title: words.titles.network(name), subtitle: words.means.network, rows: [], raw: [] };
  const cables = network.cables.filter((cable) => cable.bridge === name);
  return {
    title: words.titles.network(bridge.network),
    subtitle: words.means.network,
    rows: [
      ...row(words.bridge, name, { exact: true }),
      ...row(words.address, bridge.address, { exact: true }),
      ...row(words.wayOut, bridge.internal ? words.noWayOut : (network.card?.name ?? words.noWayOut), {
        ...(bridge.internal ? {} : { thing: 'device:network' }),
      }),
      ...(cables.length > 0
        ? cables.flatMap((cable) => row(words.cables, labelOf(world, cable), { thing: cable.id }))
        : row(words.cables, noneYet)),
      ...network.rules
        .filter((rule) => rule.bridge === name)
        .flatMap(({ id, rule }) =>
          row(words.ports, `${rule.address}:${rule.port}`, { thing: id, exact: true }),
        ),
    ],
    raw: [],
  };
}

/** A veth pair: its two ends. */
export function cableFacts(name: string, { world }: Look, all: InspectorWords): Facts {
  const { connections: words } = all;
  const network = networkOf(world);
  const cable = network.cables.find(({ outside }) => outside === name);
  const facts = { title: words.titles.cable(name), subtitle: words.means.cable, raw: [] };
  if (!cable) return { ...facts, rows: [] };
  const bridge = network.bridges.find((one) => one.name === cable.bridge);
  const container = world.host.engine.containers[cable.container ?? ''];
  const outer = namespaceAt(world, hostNamespaces.net)?.interfaces?.[name];
  return {
    ...facts,
    rows: [
      ...row(words.onHost, name, { exact: true }),
      ...row(words.mac, outer?.mac, { exact: true }),
      ...(bridge ? row(words.network, bridge.network, { thing: bridge.id }) : []),
      ...row(words.inContainer, `${cable.inside} ${cable.address}`, { exact: true }),
      ...(container ? containerRows(all.container, [container]) : []),
    ],
  };
}

/** A published port: from where to where. */
export function ruleFacts(id: string, { world }: Look, all: InspectorWords): Facts {
  const { connections: words } = all;
  const found = networkOf(world).rules.find((rule) => rule.id === `rule:${id}`);
  const facts = { title: words.titles.rule(id), subtitle: words.means.rule, raw: [] };
  if (!found) return { ...facts, rows: [] };
  const { address, port, toAddress, toPort } = found.rule;
  const container = world.host.engine.containers[found.container?.id ?? ''];
  return {
    ...facts,
    rows: [
      ...row(words.from, `${address}:${port}`, { exact: true }),
      ...row(words.leadsTo, `${toAddress}:${toPort}`, { exact: true }),
      ...(container ? containerRows(all.container, [container]) : []),
      ...(found.bridge === null
        ? []
        : row(words.bridge, found.bridge, { thing: `network:${found.bridge}`, exact: true })),
    ],
  };
}

/** The networks that a container is on and the ports that lead to it, each to go on to. */
export function networkRows(
  id: string,
  world: World,
  { connections: words }: InspectorWords,
): readonly Row[] {
  const { cables, rules, bridges } = networkOf(world);
  return [
    ...cables
      .filter(({ container }) => container === id)
      .flatMap((cable) => {
        const bridge = bridges.find(({ name }) => name === cable.bridge);
        return bridge ? row(words.networks, bridge.network, { thing: bridge.id }) : [];
      }),
    ...rules
      .filter(({ container }) => container?.id === id)
      .flatMap(({ id: thing, rule }) =>
        row(words.ports, `${rule.address}:${rule.port} → ${rule.toPort}`, { thing, exact: true }),
      ),
  ];
}

function labelOf(world: World, { container, address }: Cable): string {
  return `${world.host.engine.containers[container ?? '']?.name ?? ''} ${address}`.trim();
}
