import type { Parts } from '../sim/parts.ts';
import type { Run } from './run.ts';

/** The commands of a run so far as the prompt's history keeps them, oldest first. */
export const historyOf = ({ inputs }: Run, { remembered }: Parts): readonly string[] =>
  inputs.flatMap((input) =>
    input.kind === 'line' && input.line.trim() !== '' ? [remembered(input.line)] : [],
  );
