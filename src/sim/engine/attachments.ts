import type { World } from '../world.ts';
import { bridgePlace } from './endpoint.ts';
import { objectOf } from './json-shape.ts';
import { type Network, networkNamed } from './network-list.ts';
import type { Attachment, Container, NetworkPlace } from './state.ts';

/** `HostConfig.NetworkMode` with the default in words. */
export const networkMode = ({ hostConfig }: Pick<Container, 'hostConfig'>): string => {
  const mode = String(hostConfig.NetworkMode ?? '');
  return mode === '' || mode === 'default' ? 'bridge' : mode;
};

/** Which networks a container is to be on. Whose network is another container's is on none of its own. */
export function attachmentsOf(container: Container): readonly Attachment[] {
  if (container.networks !== null) return container.networks;
  const mode = networkMode(container);
  if (mode.startsWith('container:')) return [];
  const wanted = Object.entries(container.networking).map(
    ([network, settings]): Attachment => ({
      network: network === 'default' ? 'bridge' : network,
      settings: objectOf(settings),
    }),
  );
  return wanted.some(({ network }) => network === mode)
    ? wanted
    : [{ network: mode, settings: {} }, ...wanted];
}

/** The networks of a container in the order of their names, those that there are. */
export function networksOfContainer(
  world: World,
  container: Container,
): readonly { readonly attachment: Attachment; readonly network: Network | null }[] {
  return attachmentsOf(container)
    .map((attachment) => ({ attachment, network: networkNamed(world, attachment.network) }))
    .sort((a, b) => (a.attachment.network < b.attachment.network ? -1 : 1));
}

/** A network as those see it that are plugged into it. Of host and none there is nothing to see. */
export function placeOf(world: World, network: Network): NetworkPlace {
  const { id, name, own } = network;
  if (name === 'bridge') return bridgePlace(world);
  return {
    network: name,
    networkId: id,
    bridge: own ? bridgeName(id) : '',
    gateway: own?.gateway ?? '',
    prefixLength: Number(own?.subnet.split('/')[1] ?? 0),
    ...(own?.internal ? { internal: true } : {}),
  };
}

/** The interface that stands for a user's network on the host. */
export const bridgeName = (networkId: string): string => `br-${networkId.slice(0, 12)}`;
