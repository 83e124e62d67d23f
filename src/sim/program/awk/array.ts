import type { Cell } from './value.ts';

const FIRST = 61;
/** How many buckets an array grows to, and how full they get before. */
const SIZES = [251, 1021, 4093, 16_381, 65_521];
const FULL = 10;

/**
 * An array by names. `for (k in a)` goes through it in the order of busybox, which is that of its hash table: buckets by
 * the name's hash, the latest of a bucket first.
 */
export class AwkArray {
  private cells = new Map<string, Cell>();
  private buckets: string[][] = Array.from({ length: FIRST }, () => []);
  private grown = 0;

  get size(): number {
    return this.cells.size;
  }

  has(name: string): boolean {
    return this.cells.has(name);
  }

  /** The element; made where it is not there yet. */
  at(name: string): Cell {
    const known = this.cells.get(name);
    if (known) return known;
    const cell: Cell = { value: null, array: null, from: null };
    if (this.cells.size + 1 > this.buckets.length * FULL) this.grow();
    this.cells.set(name, cell);
    this.bucketOf(name).unshift(name);
    return cell;
  }

  remove(name: string): void {
    if (!this.cells.delete(name)) return;
    const bucket = this.bucketOf(name);
    bucket.splice(bucket.indexOf(name), 1);
  }

  clear(): void {
    this.cells.clear();
    for (const bucket of this.buckets) bucket.length = 0;
  }

  names(): readonly string[] {
    return this.buckets.flat();
  }

  private bucketOf(name: string): string[] {
    let hash = 0;
    for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 63) + name.charCodeAt(i)) >>> 0;
    return this.buckets[hash % this.buckets.length] ?? [];
  }

  private grow(): void {
    const size = SIZES[this.grown];
    if (size === undefined) return;
    this.grown++;
    const names = this.names();
    this.buckets = Array.from({ length: size }, () => []);
    for (const name of names) this.bucketOf(name).unshift(name);
  }
}
