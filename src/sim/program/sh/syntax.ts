/** A piece of a word. `quoted` pieces are not split at blanks after expansion. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly quoted: boolean }
  | {
      readonly kind: 'variable';
      readonly name: string;
      /** `:-`, `:=`, `+`, `##` and the like: what is done with the value; `length` for `${#name}`, `none` for what is no parameter. */
      readonly operator: string | null;
      readonly operand: string;
      readonly quoted: boolean;
    }
  | { readonly kind: 'command'; readonly source: string; readonly quoted: boolean }
  | { readonly kind: 'arithmetic'; readonly source: string; readonly quoted: boolean };

export type Word = readonly Piece[];

export interface Redirect {
  /** 0, 1 and 2 are the streams; `target` of a duplicate is the number of the one that it becomes. */
  readonly descriptor: number;
  readonly mode: 'close' | 'read' | 'here' | 'write' | 'force' | 'append' | 'duplicate';
  readonly target: Word;
}

/** POSIX shell grammar, the part that people use at a prompt. */
export type Command = (
  | {
      readonly kind: 'simple';
      readonly assignments: readonly { readonly name: string; readonly value: Word }[];
      readonly words: readonly Word[];
      /** The number of its line. */
      readonly line: number;
    }
  | { readonly kind: 'group'; readonly body: List; readonly subshell: boolean }
  | {
      readonly kind: 'if';
      readonly branches: readonly { readonly condition: List; readonly body: List }[];
      readonly otherwise: List | null;
    }
  | { readonly kind: 'loop'; readonly until: boolean; readonly condition: List; readonly body: List }
  | { readonly kind: 'case'; readonly word: Word; readonly items: readonly CaseItem[] }
  | { readonly kind: 'function'; readonly name: string; readonly body: Command }
  | { readonly kind: 'for'; readonly name: string; readonly words: readonly Word[]; readonly body: List }
) & { readonly redirects: readonly Redirect[] };

/** The commands of one kind. */
export type CommandOf<Kind extends Command['kind']> = Extract<Command, { readonly kind: Kind }>;

/** One of a case's choices: its patterns, and what is run for them. */
export interface CaseItem {
  readonly patterns: readonly Word[];
  readonly body: List;
}

export interface Pipeline {
  readonly negated: boolean;
  readonly commands: readonly Command[];
}

export interface AndOr {
  readonly first: Pipeline;
  readonly rest: readonly { readonly operator: '&&' | '||'; readonly pipeline: Pipeline }[];
  readonly background: boolean;
}

export type List = readonly AndOr[];

/** A learner's mistake in the text; `incomplete` when more lines could mend it. */
export interface SyntaxFault {
  readonly message: string;
  readonly incomplete: boolean;
  /** The number of its line. */
  readonly line: number;
}
