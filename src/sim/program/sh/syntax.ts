/** A piece of a word. `quoted` pieces are not split at blanks after expansion. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly quoted: boolean }
  | {
      readonly kind: 'variable';
      readonly name: string;
      readonly fallback: string | null;
      readonly quoted: boolean;
    }
  | { readonly kind: 'command'; readonly source: string; readonly quoted: boolean }
  | { readonly kind: 'arithmetic'; readonly source: string; readonly quoted: boolean };

export type Word = readonly Piece[];

export interface Redirect {
  readonly descriptor: 0 | 1 | 2;
  readonly mode: 'read' | 'write' | 'append' | 'duplicate';
  readonly target: Word;
}

/** POSIX shell grammar, the part that people use at a prompt. */
export type Command = (
  | {
      readonly kind: 'simple';
      readonly assignments: readonly { readonly name: string; readonly value: Word }[];
      readonly words: readonly Word[];
    }
  | { readonly kind: 'group'; readonly body: List; readonly subshell: boolean }
  | {
      readonly kind: 'if';
      readonly branches: readonly { readonly condition: List; readonly body: List }[];
      readonly otherwise: List | null;
    }
  | { readonly kind: 'loop'; readonly until: boolean; readonly condition: List; readonly body: List }
  | { readonly kind: 'for'; readonly name: string; readonly words: readonly Word[]; readonly body: List }
) & { readonly redirects: readonly Redirect[] };

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
}
