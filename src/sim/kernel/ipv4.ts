/** An IPv4 address as the number that it is. */
export const numberOf = (address: string): number =>
  address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

/** An address without the length of its prefix; '' for none. */
export const plainAddress = (address: string | undefined): string => address?.split('/')[0] ?? '';

/** Whether an address is in the network of another, `172.17.0.1/16`. */
export function inSubnet(network: string, address: string): boolean {
  const [base = '', bits = '32'] = network.split('/');
  const size = 2 ** (32 - Number(bits));
  return Math.floor(numberOf(base) / size) === Math.floor(numberOf(address) / size);
}
