/** A state machine as a table: from each state, the states that may follow. */
export type Transitions<State extends string> = { readonly [From in State]: readonly State[] };

/** Moves along a table. An arrow that is not in the table is our bug, so it throws. */
export function moved<State extends string>(
  what: string,
  table: Transitions<State>,
  from: State,
  to: State,
): State {
  if (!table[from].includes(to)) throw new Error(`${what}: no way from ${from} to ${to}`);
  return to;
}
