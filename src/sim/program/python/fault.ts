/** A range of the source, as offsets into its text. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** The part that Python 3 marks with ^ between ~: an operator, or what a call or an index has in brackets. */
  readonly mark?: readonly [number, number];
}

/** An exception of the program that is run. It is caught where the source is run, and becomes output. */
export class Raised extends Error {
  readonly type: string;
  readonly span: Span;
  constructor(type: string, message: string, span: Span) {
    super(message);
    this.type = type;
    this.span = span;
  }
}

/** The text is no Python. `incomplete` when more lines could mend it; `bare` when Python 2 shows no line. */
export class Misspelt extends Error {
  readonly type: string;
  readonly span: Span;
  readonly incomplete: boolean;
  readonly bare: boolean;
  constructor(
    message: string,
    span: Span,
    more: { incomplete?: boolean; bare?: boolean; type?: string } = {},
  ) {
    super(message);
    this.span = span;
    this.type = more.type ?? 'SyntaxError';
    this.incomplete = more.incomplete ?? false;
    this.bare = more.bare ?? false;
  }
}

/** Python may know it; the stand-in does not. */
export class Beyond extends Error {}

/** SystemExit. */
export class Leaving extends Error {
  readonly code: number;
  constructor(code: number, said: string) {
    super(said);
    this.code = code;
  }
}
