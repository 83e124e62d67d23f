import type { Procedure } from '../procedure.ts';
import type { CommandIo } from './command-io.ts';

/** What kind of value a flag takes, in the words of pflag's help. */
export type FlagType =
  | 'bool'
  | 'string'
  | 'int'
  | 'uint16'
  | 'list'
  | 'strings'
  | 'map'
  | 'bytes'
  | 'decimal'
  | 'duration'
  | 'filter'
  | 'mount'
  | 'network'
  | 'ulimit'
  | 'gpu-request';

/** One row of a command's flag table. */
export interface Flag {
  readonly name: string;
  readonly shorthand?: string;
  /** Older names that still work and that help does not list. */
  readonly alsoKnownAs?: readonly string[];
  /** An older name that works with a notice. */
  readonly deprecatedName?: string;
  /** What the daemon would have to be for it: such a flag is refused and is not in help. */
  readonly needs?: 'experimental' | 'windows';
  /** It works, and help does not list it. */
  readonly hidden?: true;
  readonly type: FlagType;
  /** The default as help prints it; none is the type's zero value. */
  readonly default?: string;
  readonly describe: string;
}

/** A flag's value: the type decides which. Lists keep the order in which they were given. */
export type FlagValue = boolean | string | number | readonly string[];

/** How many words may follow the flags. */
export type Arity =
  | { readonly kind: 'none' }
  | { readonly kind: 'exact'; readonly count: number }
  | { readonly kind: 'min'; readonly count: number }
  | { readonly kind: 'max'; readonly count: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number };

/** A parsed command line. `flags` has every flag of the table by long name; `changed` those that were given. */
export interface Given {
  readonly args: readonly string[];
  readonly flags: Readonly<Record<string, FlagValue>>;
  readonly changed: ReadonlySet<string>;
}

/** What a command does, and the exit code it ends with. */
export type Behaviour = (io: CommandIo, given: Given) => Procedure<number>;

/** A command's grammar; what it does comes apart from it. One table is parser, help and completion. */
export interface CommandSpec {
  /** Its short form, `run`. */
  readonly name: string;
  /** All forms, as help lists them. The first is the shortest path with a noun when there is one. */
  readonly aliases: readonly string[];
  readonly use: string;
  readonly short: string;
  readonly arity: Arity;
  /** True when flags may follow arguments. False for run and create: what follows IMAGE is the container's. */
  readonly interspersed: boolean;
  readonly flags: readonly Flag[];
  /** Flags that do something here. The others are parsed, and said to be without effect beside the terminal. */
  readonly effective: readonly string[];
  /** The name of what it does, among the machine's verbs. */
  readonly verb: string;
}

/** A flag's value as text; '' when it is not a string flag. */
export const textOf = (given: Given, name: string): string => {
  const value = given.flags[name];
  return typeof value === 'string' ? value : '';
};

/** Whether a bool flag is on. */
export const isOn = (given: Given, name: string): boolean => given.flags[name] === true;

/** A list flag's values. */
export const listOf = (given: Given, name: string): readonly string[] => {
  const value = given.flags[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
};

/** A number flag's value; 0 when it is not one. */
export const numberIn = (given: Given, name: string): number => {
  const value = given.flags[name];
  return typeof value === 'number' ? value : 0;
};
