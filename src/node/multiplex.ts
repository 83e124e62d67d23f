/**
 * A container's output as the Engine API frames it when the container has no terminal: one byte for the stream
 * (1 stdout, 2 stderr), three zeros, the length in four bytes, then the text.
 */
export function frame(stream: 'stdout' | 'stderr' | 'raw', text: string): Buffer {
  const payload = Buffer.from(text, 'utf8');
  const head = Buffer.alloc(8);
  head.writeUInt8(stream === 'stderr' ? 2 : 1, 0);
  head.writeUInt32BE(payload.length, 4);
  return Buffer.concat([head, payload]);
}
