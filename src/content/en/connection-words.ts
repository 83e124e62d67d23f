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

interface NamedKept {
  readonly kind: 'volume' | 'bind' | 'tmpfs';
  readonly name: string;
  readonly isAnonymous: boolean;
}

interface Use {
  readonly name: string;
  readonly path: string;
  readonly readonly: boolean;
}

const shortKept = ({ name, isAnonymous }: NamedKept): string => (isAnonymous ? name.slice(0, 12) : name);

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
  kept: (kept: NamedKept): readonly string[] => {
    const short = shortKept(kept);
    if (kept.kind === 'bind') return [`directory ${short}`, short];
    return kept.isAnonymous
      ? [`nameless volume ${short}`, `volume ${short}`, short]
      : [`volume ${short}`, short];
  },
  keptName: (kept: NamedKept & { readonly uses: readonly Use[] }): string => {
    const what = {
      volume: kept.isAnonymous ? `nameless volume ${shortKept(kept)}` : `volume ${kept.name}`,
      bind: `directory ${kept.name} of the computer`,
      tmpfs: 'memory as a directory',
    }[kept.kind];
    const where = kept.uses.map(
      ({ name, path, readonly }) => `at ${path} in ${name}${readonly ? ', read-only' : ''}`,
    );
    return `${what}, ${where.length > 0 ? where.join('; ') : 'in no container'}`;
  },
  mount: (kept: NamedKept, { path, readonly }: Use): readonly string[] => {
    const what = kept.kind === 'tmpfs' ? 'memory' : shortKept(kept);
    const short = [`${path} is ${what}`, ...(kept.kind === 'volume' ? [`${path} is a volume`] : []), path];
    const only = readonly ? ', read-only' : '';
    return kept.kind === 'volume'
      ? [`${path} is volume ${what}${only}`, ...short]
      : [`${path} is ${what}${only}`, ...short];
  },
  andMore: (path: string, count: number): string => `${path}, +${count} more`,
  more: (count: number): string => `+${count} more`,
  onNetwork: (count: number): string => `${count} plugged in`,
  card: (name: string, address: string): readonly string[] => [`${name} ${address}`, name],
};
