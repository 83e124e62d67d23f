import type { Json } from '../../spec.ts';
import { type Given, isOn, listOf } from '../command.ts';
import type { CommandIo } from '../command-io.ts';
import type { Refused } from './config/refused.ts';

/** Which of a container's streams the client means to be attached to. */
export interface Attached {
  readonly stdin: boolean;
  readonly stdout: boolean;
  readonly stderr: boolean;
}

/** The streams of `-a` and `-i`: without `-a` both outputs. */
export function attachedOf(given: Given): Attached {
  const named = listOf(given, 'attach');
  const all = named.length === 0;
  return {
    stdin: isOn(given, 'interactive') || named.includes('stdin'),
    stdout: all || named.includes('stdout'),
    stderr: all || named.includes('stderr'),
  };
}

/** The body of `POST /containers/create`. */
export type CreateBody = { readonly [key: string]: Json };

/**
 * What the flags of `docker run` or `docker create` ask for, or why the client refuses it: exit code 125.
 *
 * @param console rows and columns of the client's terminal; zeros without one
 */
export type BodyOf = (
  given: Given,
  attached: Attached,
  console: readonly [number, number],
) => CreateBody | Refused;

/** The size of the client's terminal as a body has it. */
export const consoleOf = ({ tty }: CommandIo): readonly [number, number] =>
  tty ? [tty.rows, tty.columns] : [0, 0];
