/** A frame of the film: a step, how far it has come (0 to 1), and how long it is shown, in ms. */
export interface Shot {
  readonly seq: number;
  readonly progress: number;
  readonly ms: number;
}

/** A film of more frames is too large to send to anybody. */
const MOST_SHOTS = 160;
/** Where a step is caught on its way. What takes less than so many ms has no way to be seen. */
const ON_THE_WAY = [0.15, 0.4, 0.65] as const;
const SHORT = 600;
/** How long the last frame stands before the film begins again, in ms. */
const LAST = 3000;

/** The frames of a film of these steps: on their way, and as they stand, where there is room for both. */
export function shotsOf(seqs: readonly number[], pace: (seq: number) => number): readonly Shot[] {
  const whole = seqs.flatMap((seq): readonly Shot[] => {
    const ms = pace(seq);
    if (ms < SHORT) return [{ seq, progress: 1, ms }];
    const part = ms / (ON_THE_WAY.length + 1);
    return [...ON_THE_WAY, 1].map((progress) => ({ seq, progress, ms: part }));
  });
  const all = whole.length <= MOST_SHOTS ? whole : seqs.map((seq) => ({ seq, progress: 1, ms: pace(seq) }));
  const shots = all.slice(0, MOST_SHOTS);
  const last = shots.at(-1);
  return last ? [...shots.slice(0, -1), { ...last, ms: Math.max(last.ms, LAST) }] : [];
}
