import { counted } from './narration/sentences.ts';

interface NamedBridge {
  readonly name: string;
  readonly network: string;
  readonly address: string;
}

interface Led {
  readonly rule: {
    readonly protocol: string;
    readonly address: string;
    readonly port: number;
    readonly toAddress: string;
    readonly toPort: number;
  };
  readonly container: { readonly name: string } | null;
}

const plain = (address: string): string => address.split('/')[0] ?? '';

/** Words that the picture uses where something leads through a container's walls. */
export const connectionWords = {
  bridge: ({ name, network, address }: NamedBridge): readonly string[] => {
    const known = name === 'docker0' ? name : network;
    return [`${known} ${plain(address)}`, known];
  },
  bridgeName: ({ name, network, address }: NamedBridge, members: number): string =>
    `network ${network}: bridge ${name}, ${plain(address)}, ${counted(members, 'container')}`,
  cable: (
    {
      outside,
      inside,
      address,
    }: { readonly outside: string; readonly inside: string; readonly address: string },
    container: string,
  ): string => `veth pair of ${container}: ${inside} ${address} inside, ${outside} on the host`,
  rule: ({ rule, container }: Led, deck: 1 | 2 | 3): readonly string[] => {
    const { address, port, toAddress, toPort } = rule;
    const to = container?.name ?? toAddress;
    const short = [`port ${port} → ${to}`, `:${port} → ${to}`, `:${port}`];
    return deck === 1
      ? short
      : [`${address}:${port} → ${toAddress}:${toPort}`, `:${port} → ${to}:${toPort}`, ...short];
  },
  ruleName: ({ rule, container }: Led): string =>
    `published port: ${rule.address}:${rule.port} (${rule.protocol}) leads to ${rule.toAddress}:${rule.toPort}${container ? ` of ${container.name}` : ''}`,
  more: (count: number): string => `+${count} more`,
  onNetwork: (count: number): string => `${count} plugged in`,
  card: (name: string, address: string): readonly string[] => [`${name} ${address}`, name],
};
