import { isIpAddress } from './ip-address.ts';

/** A block of addresses: how many bits an address of its family has, its own, and how many of them are the network's. */
interface Cidr {
  readonly size: 32 | 128;
  readonly bits: bigint;
  readonly length: number;
}

/** The bits of an address, null when Go's net.ParseIP would have none. */
function bitsOf(text: string): Pick<Cidr, 'size' | 'bits'> | null {
  if (!isIpAddress(text)) return null;
  const joined = (numbers: readonly number[], width: bigint) =>
    numbers.reduce((bits, number) => (bits << width) | BigInt(number), 0n);
  if (!text.includes(':')) return { size: 32, bits: joined(text.split('.').map(Number), 8n) };
  const groups = (half: string) =>
    half === ''
      ? []
      : half.split(':').flatMap((group) => {
          const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number);
          return group.includes('.') ? [a * 256 + b, c * 256 + d] : [Number.parseInt(group, 16)];
        });
  const [before = '', after = ''] = text.split('::');
  const [head, tail] = [groups(before), groups(after)];
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => 0);
  return { size: 128, bits: joined([...head, ...zeros, ...tail], 16n) };
}

/** `ADDRESS/LENGTH` as Go's net.ParseCIDR reads it, null when it is none. */
export function cidrOf(text: string): Cidr | null {
  const at = text.indexOf('/');
  const address = at < 0 ? null : bitsOf(text.slice(0, at));
  const length = text.slice(at + 1);
  if (address === null || !/^\d{1,3}$/.test(length) || Number(length) > address.size) return null;
  return { ...address, length: Number(length) };
}

/** Whether an address lies in a block; what is no address lies in none. */
export function holds({ size, bits, length }: Cidr, address: string): boolean {
  const other = bitsOf(address);
  const shift = BigInt(size - length);
  return other?.size === size && other.bits >> shift === bits >> shift;
}
