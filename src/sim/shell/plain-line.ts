import type { Machine } from '../machine.ts';
import type { Procedure } from '../procedure.ts';
import { commandIo, runClient } from './foreground.ts';
import type { PromptState } from './prompt-state.ts';

/** Runs a line of plain words that begins with docker, or an empty one: what a first visit needs of a shell. */
export function* plainLine(machine: Machine, line: string, state: PromptState): Procedure<PromptState> {
  const words = line.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return state;
  return { ...state, exitCode: yield* runClient(commandIo(machine), words) };
}
