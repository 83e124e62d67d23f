/** A mistake in a program of awk, or one that it meets while it runs: what awk says of it, and it ends. */
export class AwkFault extends Error {}

/** A mistake at a place of the program, such as `cmd. line:1`. */
export const faultAt = (place: string, text: string): AwkFault => new AwkFault(`${place}: ${text}`);

export const UNEXPECTED = 'Unexpected token';
