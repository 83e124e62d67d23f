import type { Token } from './token.ts';

/** The parser's view of the items: one cursor that can step back. */
export interface TokenStream {
  readonly next: () => Token;
  readonly nextNonSpace: () => Token;
  readonly peek: () => Token;
  readonly peekNonSpace: () => Token;
  /** Where the cursor stands, for `rewind`. */
  readonly mark: () => number;
  readonly rewind: (mark: number) => void;
  /** The line of the furthest item read, which is the line that Go's parser names in errors. */
  readonly line: () => number;
}

/** A stream over `tokens`; past its end stands the last item for ever. */
export function tokenStream(tokens: readonly Token[]): TokenStream {
  let at = 0;
  let furthest = 0;

  const tokenAt = (index: number): Token => {
    furthest = Math.max(furthest, Math.min(index, tokens.length - 1));
    return tokens[index] ?? tokens.at(-1) ?? { kind: 'eof', pos: 0, line: 1, text: '' };
  };
  const next = () => {
    const token = tokenAt(at);
    at += 1;
    return token;
  };
  const nextNonSpace = () => {
    let token = next();
    while (token.kind === 'space') token = next();
    return token;
  };
  return {
    next,
    nextNonSpace,
    peek: () => tokenAt(at),
    // As in Go's parser, the blanks before what is peeked at are passed.
    peekNonSpace: () => {
      const token = nextNonSpace();
      at -= 1;
      return token;
    },
    mark: () => at,
    rewind: (mark) => {
      at = mark;
    },
    line: () => tokens[furthest]?.line ?? 1,
  };
}
