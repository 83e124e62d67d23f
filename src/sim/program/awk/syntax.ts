/** A variable; `local` is one of the function's parameters. */
export interface Variable {
  readonly kind: 'variable';
  readonly name: string;
  readonly local: boolean;
}

/** What can be assigned to. */
export type Target =
  | Variable
  | { readonly kind: 'element'; readonly array: Variable; readonly index: readonly Expression[] }
  | { readonly kind: 'field'; readonly index: Expression; readonly place: string };

interface Pair<K extends string> {
  readonly kind: K;
  readonly operator: string;
  readonly left: Expression;
  readonly right: Expression;
}

export type Expression =
  | Target
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly text: string }
  /** Alone, whether it fits the record. */
  | { readonly kind: 'regex'; readonly text: string }
  /** `operator` is empty for a plain `=`. */
  | {
      readonly kind: 'assign';
      readonly operator: string;
      readonly target: Target;
      readonly value: Expression;
      readonly place: string;
    }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
  | {
      readonly kind: 'step';
      readonly by: 1 | -1;
      readonly before: boolean;
      readonly target: Target;
    }
  | {
      readonly kind: 'arithmetic';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
      readonly place: string;
    }
  | Pair<'compare'>
  | Pair<'concat'>
  | Pair<'and'>
  | Pair<'or'>
  | Pair<'match'>
  | {
      readonly kind: 'choice';
      readonly condition: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
    }
  | { readonly kind: 'in'; readonly index: readonly Expression[]; readonly array: Variable }
  /** `(a, b)`: what is printed, or the index of an array of several dimensions. */
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly given: readonly Expression[];
      readonly place: string;
    }
  | {
      readonly kind: 'builtin';
      readonly name: string;
      readonly given: readonly Expression[];
      readonly place: string;
    }
  | {
      readonly kind: 'getline';
      readonly from: 'input' | 'file' | 'command';
      readonly source: Expression | null;
      readonly target: Target | null;
    };

/** Where print writes: `>`, `>>` or `|`. */
export interface Redirection {
  readonly mode: string;
  readonly to: Expression;
}

export type Statement =
  | { readonly kind: 'expression'; readonly value: Expression }
  | {
      readonly kind: 'print' | 'printf';
      readonly values: readonly Expression[];
      readonly into: Redirection | null;
      readonly place: string;
    }
  | { readonly kind: 'block'; readonly body: readonly Statement[] }
  | {
      readonly kind: 'if';
      readonly condition: Expression;
      readonly then: Statement;
      readonly otherwise: Statement | null;
    }
  /** while, do and for: `atLeastOnce` for do. */
  | {
      readonly kind: 'loop';
      readonly first: Statement | null;
      readonly condition: Expression | null;
      readonly step: Statement | null;
      readonly body: Statement;
      readonly atLeastOnce: boolean;
    }
  | { readonly kind: 'each'; readonly variable: Target; readonly array: Variable; readonly body: Statement }
  | { readonly kind: 'delete'; readonly array: Variable; readonly index: readonly Expression[] | null }
  | { readonly kind: 'break' | 'continue' | 'next' | 'nextfile' }
  | { readonly kind: 'exit' | 'return'; readonly value: Expression | null };

/** A pattern and what is done where it holds; without a body the record is printed. */
export interface Rule {
  readonly from: Expression | null;
  /** The end of a range of records. */
  readonly to: Expression | null;
  readonly body: readonly Statement[] | null;
}

export interface AwkFunction {
  readonly parameters: readonly string[];
  readonly body: readonly Statement[];
}

/** A program that was read. */
export interface AwkProgram {
  readonly begin: readonly (readonly Statement[])[];
  readonly rules: readonly Rule[];
  readonly end: readonly (readonly Statement[])[];
  readonly functions: ReadonlyMap<string, AwkFunction>;
}
