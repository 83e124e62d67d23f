import { parse } from '../program/sh/parse.ts';

/** Whether the shell would ask for another line (PS2) after these, before it runs anything. */
export function isUnfinished(command: string): boolean {
  const parsed = parse(`${command}\n`);
  return !parsed.ok && parsed.error.incomplete;
}
