import type { Span } from './fault.ts';

/** What has a value, with its place in the source. */
export type Expression = Span &
  (
    | { readonly kind: 'int' | 'float' | 'str' | 'name'; readonly text: string }
    | { readonly kind: 'tuple' | 'list'; readonly items: readonly Expression[] }
    | { readonly kind: 'unary'; readonly sign: string; readonly of: Expression }
    /** In brackets, which a fault inside does not take in. */
    | { readonly kind: 'group'; readonly of: Expression }
    | {
        readonly kind: 'binary' | 'compare' | 'both';
        readonly sign: string;
        readonly left: Expression;
        readonly right: Expression;
      }
    | {
        readonly kind: 'call';
        readonly of: Expression;
        readonly given: readonly Expression[];
        /** What was given by name. */
        readonly named: Readonly<Record<string, Expression>>;
      }
    | { readonly kind: 'index'; readonly of: Expression; readonly at: Expression }
    | { readonly kind: 'attribute'; readonly of: Expression; readonly name: string }
  );

/** What is done, with its place in the source. */
export type Statement = Span &
  (
    | { readonly kind: 'expression'; readonly value: Expression }
    /** Python 2's statement. */
    | { readonly kind: 'print'; readonly values: readonly Expression[]; readonly newline: boolean }
    | { readonly kind: 'assign'; readonly name: string; readonly sign: string; readonly value: Expression }
    | { readonly kind: 'import' }
    | { readonly kind: 'pass' }
  );
