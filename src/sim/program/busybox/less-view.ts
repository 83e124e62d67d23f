import { foundRow, highlighted, plainRow, rowsOf, type ScreenRow } from './less-lines.ts';

/** What less was told with its flags. */
export type LessFlags = ReadonlySet<string>;

/** A text on a screen, and where in it the screen stands (miscutils/less.c). Every method gives the bytes that draw. */
export class LessView {
  private rows: readonly ScreenRow[] = [];
  private text = '';
  private top = 0;
  private pattern: RegExp | null = null;
  private matches: readonly number[] = [];
  private match = 0;
  /** Rows for the text. */
  private height = 1;
  private columns = 80;

  constructor(
    private readonly name: string,
    /** ` (file 1 of 2)`, or nothing. */
    private readonly place: string,
    private readonly next: string | null,
    private readonly flags: LessFlags,
  ) {}

  resize(columns: number, rows: number): void {
    this.columns = Math.max(20, columns);
    this.height = Math.max(3, rows) - 1;
    const number = this.rows[this.top]?.number ?? 1;
    this.wrap();
    this.top = Math.max(
      0,
      this.rows.findIndex((row) => row.number === number),
    );
    this.pattern = null;
  }

  /** More of the text has come. */
  add(text: string): void {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with one
    this.text += this.flags.has('R') ? text.replace(/\x1b[[;\d]*m/g, '') : text;
    this.wrap();
    this.search();
  }

  private wrap(): void {
    const columns = this.flags.has('N') ? this.columns - 8 : this.columns;
    this.rows = rowsOf(this.text, columns, this.flags.has('S'));
  }

  /** Nothing of what is known lies below the screen. */
  isAtEnd(): boolean {
    return this.rows.length - 1 <= this.top + this.height - 1;
  }

  /** -E and -F: the end is on the screen. */
  isOver(): boolean {
    const from = this.flags.has('F') ? 0 : this.flags.has('E') ? this.top : null;
    return from !== null && this.rows.length - from <= this.height;
  }

  page = (): number => this.height;

  move(rows: number): string {
    return this.goTo(this.top + rows, rows > 0);
  }

  /** A row to the top, but no further than one row after the text. */
  goTo(row: number, isCapped = true): string {
    this.top = row;
    const last = this.rows.length - this.height + 1;
    if (isCapped && this.top > last) this.top = last;
    this.top = Math.max(0, this.top);
    return this.draw();
  }

  end = (): string => this.goTo(this.rows.length);

  draw(): string {
    let out = '\x1b[0;0H';
    for (let i = 0; i < this.height; i++) {
      const row = this.rows[this.top + i];
      const text = row?.text ?? (this.flags.has('~') ? '' : '~');
      const number = row ? `${String(row.number).padStart(7)} ` : ' '.repeat(8);
      out += `\x1b[K${this.flags.has('N') ? number : ''}${this.pattern ? foundRow(text, this.pattern) : plainRow(text)}\n`;
    }
    return this.isOver() ? out : out + this.status();
  }

  clearLine = (): string => `\x1b[${this.height + 1};0H\x1b[K`;

  cursorAt = (column: number): string => `\x1b[${this.height + 1};${column}H`;

  say = (text: string): string => this.clearLine() + highlighted(text.slice(0, this.columns - 1));

  status(whole = this.flags.has('M') || this.flags.has('m')): string {
    if (whole) return this.clearLine() + highlighted(this.wholeStatus());
    if (this.top > 0 && !this.isAtEnd()) return `${this.clearLine()}:`;
    return this.clearLine() + highlighted((this.top === 0 ? this.name : '(END)') + this.place);
  }

  private wholeStatus(): string {
    const lines = this.text.split('\n').length - 1;
    const lineAt = (row: number): number =>
      this.rows[Math.max(0, Math.min(row, this.rows.length - 2))]?.number ?? 0;
    const first = lines === 0 ? 0 : lineAt(this.top);
    const last = lines === 0 ? 0 : lineAt(this.top + this.height - 1);
    const share = Math.min(100, Math.floor((100 * last + Math.floor(lines / 2)) / Math.max(1, lines)));
    const ended = ` (END)${this.next === null ? '' : ` - next: ${this.next}`}`;
    return `${this.name}${this.place} lines ${first}-${last}/${lines}${this.isAtEnd() ? ended : ` ${share}%`}`;
  }

  /** Begins a search, from the screen's top on or, backwards, before it. */
  find(pattern: RegExp, isBackwards: boolean): string {
    this.pattern = pattern;
    this.search();
    const after = this.matches.findIndex((row) => row > this.top);
    const from = after < 0 ? this.matches.length : after;
    return this.goToMatch(isBackwards ? from - 1 : from);
  }

  findAgain(step: number): string {
    return this.goToMatch(this.match + step);
  }

  forget(): void {
    this.pattern = null;
  }

  private goToMatch(wanted: number): string {
    if (!this.pattern) return '';
    if (this.matches.length === 0) return this.say('No matches found');
    this.match = Math.max(0, Math.min(wanted, this.matches.length - 1));
    return this.goTo(this.matches[this.match] ?? 0);
  }

  private search(): void {
    const { pattern } = this;
    this.matches = pattern ? this.rows.flatMap(({ text }, row) => (pattern.test(text) ? [row] : [])) : [];
  }
}
