/** What random(3) of glibc gives after srandom(seed), without end. */
function* randoms(seed: number): Generator<number> {
  const state: number[] = [seed || 1];
  for (let i = 1; i < 31; i++) {
    const next = Number((16_807n * BigInt(state[i - 1] ?? 0)) % 2_147_483_647n);
    state.push(next < 0 ? next + 2_147_483_647 : next);
  }
  for (let i = 31; i < 34; i++) state.push(state[i - 31] ?? 0);
  for (let i = 34; ; i++) {
    const next = ((state[(i - 31) % 34] ?? 0) + (state[(i - 3) % 34] ?? 0)) >>> 0;
    state[i % 34] = next;
    if (i >= 344) yield next >>> 1;
  }
}

/** rand() of busybox's awk after srand(seed): at least 0, less than 1. It draws three numbers for each. */
export function rand(seed: number): () => number {
  const drawn = randoms(seed | 0);
  return () => {
    drawn.next();
    drawn.next();
    return (drawn.next().value ?? 0) / 2 ** 31;
  };
}
