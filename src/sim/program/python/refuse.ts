import { Beyond, Misspelt } from './fault.ts';
import type { Expression } from './syntax.ts';
import type { Token } from './tokens.ts';
import type { Major } from './value.ts';

/** Python 3's own words for what Python 2 writes: print, or exec, at `at` and then a value without brackets. */
export function refuseStatement(tokens: readonly Token[], at: number): void {
  const word = tokens[at];
  const next = tokens[at + 1];
  if (!word || !next || next.kind === 'operator' || next.kind === 'newline') return;
  const after = tokens.slice(at + 1);
  const end = after.findIndex(
    ({ kind, text }) => kind === 'newline' || (kind === 'operator' && text === ';'),
  );
  // What it means is the value before a sign that nothing follows.
  const whole = after.slice(0, end);
  while (whole.at(-1)?.kind === 'operator' && !/[)\],]/.test(whole.at(-1)?.text ?? '')) whole.pop();
  const { text, from } = word;
  throw new Misspelt(`Missing parentheses in call to '${text}'. Did you mean ${text}(...)?`, {
    from,
    to: whole.at(-1)?.to ?? next.to,
  });
}

/** Throws where what stands before the sign of an assignment cannot be given a value. */
export function refuseTarget(target: Expression, sign: string, major: Major): void {
  const { kind, from, to } = target;
  if (kind === 'name' && !['True', 'False', 'None'].includes(target.text)) return;
  const literal = kind === 'int' || kind === 'float' || kind === 'str';
  if (!literal || sign !== '=') throw new Beyond(sign);
  throw major === 2
    ? new Misspelt("can't assign to literal", { from, to }, { bare: true })
    : new Misspelt("cannot assign to literal here. Maybe you meant '==' instead of '='?", { from, to });
}
