import { Beyond, Misspelt } from './fault.ts';
import { refuseStatement, refuseTarget } from './refuse.ts';
import type { Expression, Statement } from './syntax.ts';
import { type Token, tokenize } from './tokens.ts';
import type { Major } from './value.ts';

/** Words that begin or join what the stand-ins do not know. */
const beyond = new Set(
  'as assert async await break class continue def del elif else except finally for from global if in is lambda nonlocal raise return try while with yield match'.split(
    ' ',
  ),
);
const levels = [
  ['+', '-'],
  ['*', '/', '//', '%'],
];
const comparisons = ['<', '>', '<=', '>=', '==', '!=', '<>'];
const assignable = ['=', '+=', '-=', '*=', '/=', '//=', '%=', '**='];

/** Reads a whole source; throws {@link Misspelt} or {@link Beyond}. */
export function parse(source: string, major: Major): readonly Statement[] {
  const tokens = tokenize(source, major);
  // Whether something is wrong in what we do not know, we cannot tell.
  const strange = tokens.find((token) => token.kind === 'name' && beyond.has(token.text));
  if (strange) throw new Beyond(strange.text);
  return new Parser(tokens, major).program();
}

/** A cursor over tokens. It lives for one source. */
class Parser {
  private readonly tokens: readonly Token[];
  private readonly major: Major;
  private at = 0;

  constructor(tokens: readonly Token[], major: Major) {
    this.tokens = tokens;
    this.major = major;
  }

  program(): readonly Statement[] {
    const statements: Statement[] = [];
    while (this.at < this.tokens.length) {
      statements.push(this.statement());
      if (this.takes(';') && this.peek().kind !== 'newline') continue;
      if (this.peek().kind !== 'newline') throw this.unexpected();
      this.at++;
    }
    return statements;
  }

  private peek(): Token {
    return this.tokens[this.at] ?? { kind: 'newline', text: '', from: 0, to: 0 };
  }

  private is(text: string): boolean {
    const token = this.peek();
    return token.text === text && (token.kind === 'operator' || token.kind === 'name');
  }

  private takes(text: string): boolean {
    if (!this.is(text)) return false;
    this.at++;
    return true;
  }

  private unexpected(): Misspelt {
    const { from, to } = this.peek();
    // Python 2 points to the last letter of what it did not expect, Python 3 marks it all.
    const last = this.peek().kind === 'newline' ? from : to;
    return new Misspelt(
      'invalid syntax',
      this.major === 2 ? { from: last - 1, to: last } : { from, to: Math.max(to, from + 1) },
    );
  }

  private ends(): boolean {
    return this.peek().kind === 'newline' || this.is(';');
  }

  private statement(): Statement {
    const { from } = this.peek();
    const upTo = () => this.tokens[this.at - 1]?.to ?? from;
    if (this.takes('pass')) return { kind: 'pass', from, to: upTo() };
    if (this.takes('import')) {
      if (!this.takes('sys') || !this.ends()) throw new Beyond('import');
      return { kind: 'import', from, to: upTo() };
    }
    if (this.is('exec') && this.major === 2) throw new Beyond('exec');
    if (this.is('print') && this.major === 2) return this.printStatement();
    if (this.major === 3 && (this.is('print') || this.is('exec'))) refuseStatement(this.tokens, this.at);
    const value = this.expressions();
    const sign = this.peek();
    if (sign.kind !== 'operator' || !assignable.includes(sign.text))
      return { kind: 'expression', value, from, to: upTo() };
    refuseTarget(value, sign.text, this.major);
    this.at++;
    const given = this.expressions();
    if (this.is('=')) throw new Beyond('=');
    return {
      kind: 'assign',
      name: value.kind === 'name' ? value.text : '',
      sign: sign.text,
      value: given,
      from,
      to: upTo(),
    };
  }

  private printStatement(): Statement {
    const { from } = this.peek();
    this.at++;
    const values: Expression[] = [];
    let newline = true;
    while (!this.ends()) {
      values.push(this.either());
      newline = !this.takes(',');
      if (newline) break;
    }
    return { kind: 'print', values, newline, from, to: this.tokens[this.at - 1]?.to ?? from };
  }

  /** One expression, or a tuple without brackets. */
  private expressions(): Expression {
    const first = this.either();
    if (!this.is(',')) return first;
    const items = [first];
    while (this.takes(',') && !this.ends() && !this.is(')') && !this.is('=')) items.push(this.either());
    return { kind: 'tuple', items, from: first.from, to: this.tokens[this.at - 1]?.to ?? first.to };
  }

  private either(): Expression {
    return this.joined('or', () => this.joined('and', () => this.negated()));
  }

  private joined(word: string, next: () => Expression): Expression {
    let left = next();
    while (this.takes(word)) {
      const right = next();
      left = { kind: 'both', sign: word, left, right, from: left.from, to: right.to };
    }
    return left;
  }

  private negated(): Expression {
    const { from } = this.peek();
    if (!this.takes('not')) return this.compared();
    const of = this.negated();
    return { kind: 'unary', sign: 'not', of, from, to: of.to };
  }

  private compared(): Expression {
    const left = this.level(0);
    const sign = this.peek();
    if (
      sign.kind !== 'operator' ||
      !comparisons.includes(sign.text) ||
      (sign.text === '<>' && this.major === 3)
    )
      return left;
    this.at++;
    const right = this.level(0);
    if (comparisons.includes(this.peek().text) && this.peek().kind === 'operator')
      throw new Beyond('a chain');
    return {
      kind: 'compare',
      sign: sign.text,
      left,
      right,
      from: left.from,
      to: right.to,
      mark: [sign.from, sign.to],
    };
  }

  private level(depth: number): Expression {
    const signs = levels[depth];
    if (!signs) return this.unary();
    let left = this.level(depth + 1);
    for (let sign = this.peek(); sign.kind === 'operator' && signs.includes(sign.text); sign = this.peek()) {
      this.at++;
      const right = this.level(depth + 1);
      left = {
        kind: 'binary',
        sign: sign.text,
        left,
        right,
        from: left.from,
        to: right.to,
        mark: [sign.from, sign.to],
      };
    }
    return left;
  }

  private unary(): Expression {
    const sign = this.peek();
    if (!this.is('-') && !this.is('+')) return this.power();
    this.at++;
    const of = this.unary();
    return { kind: 'unary', sign: sign.text, of, from: sign.from, to: of.to };
  }

  private power(): Expression {
    const left = this.trailed();
    const sign = this.peek();
    if (!this.takes('**')) return left;
    const right = this.unary();
    return {
      kind: 'binary',
      sign: '**',
      left,
      right,
      from: left.from,
      to: right.to,
      mark: [sign.from, sign.to],
    };
  }

  private trailed(): Expression {
    let of = this.atom();
    for (;;) {
      const open = this.peek();
      if (this.takes('.')) {
        const name = this.peek();
        if (name.kind !== 'name') throw this.unexpected();
        this.at++;
        of = { kind: 'attribute', of, name: name.text, from: of.from, to: name.to };
      } else if (this.takes('(')) {
        const { given, named } = this.given();
        const { to } = this.tokens[this.at - 1] ?? open;
        of = { kind: 'call', of, given, named, from: of.from, to, mark: [open.from, to] };
      } else if (this.takes('[')) {
        const at = this.either();
        if (!this.takes(']')) throw new Beyond('[');
        const { to } = this.tokens[this.at - 1] ?? open;
        of = { kind: 'index', of, at, from: of.from, to, mark: [open.from, to] };
      } else return of;
    }
  }

  /** The arguments of a call, by place and then by name, up to the closing bracket. */
  private given(): Pick<Extract<Expression, { kind: 'call' }>, 'given' | 'named'> {
    const given: Expression[] = [];
    const named: Record<string, Expression> = {};
    while (!this.takes(')')) {
      const one = this.either();
      if (one.kind === 'name' && this.takes('=')) {
        if (one.text in named) throw new Beyond(one.text);
        named[one.text] = this.either();
      } else if (Object.keys(named).length > 0) throw new Beyond(')');
      else given.push(one);
      if (!this.is(',') && !this.is(')')) throw new Beyond(')');
      this.takes(',');
    }
    return { given, named };
  }

  private listed(close: string): readonly Expression[] {
    const items: Expression[] = [];
    while (!this.takes(close)) {
      items.push(this.either());
      // Python 2 cannot read a name for an argument of print, which is no function there.
      if (this.major === 2 && this.is('=')) throw this.unexpected();
      // What Python 3 guesses was meant.
      if (!this.is(',') && !this.is(close)) throw new Beyond(close);
      this.takes(',');
    }
    return items;
  }

  private atom(): Expression {
    const token = this.peek();
    const { kind, from } = token;
    if (kind === 'newline' || (kind === 'operator' && token.text !== '(' && token.text !== '['))
      throw this.unexpected();
    if (
      kind === 'name' &&
      (['and', 'or', 'not', 'import', 'pass'].includes(token.text) ||
        (token.text === 'print' && this.major === 2))
    )
      throw this.unexpected();
    this.at++;
    if (kind === 'str') {
      let joined = token.text;
      for (; this.peek().kind === 'str'; this.at++) joined += this.peek().text;
      return { kind, text: joined, from, to: this.tokens[this.at - 1]?.to ?? token.to };
    }
    if (kind !== 'operator') return { kind, text: token.text, from, to: token.to };
    const items = this.listed(token.text === '(' ? ')' : ']');
    const to = this.tokens[this.at - 1]?.to ?? token.to;
    const single = token.text === '(' && items.length === 1 && this.tokens[this.at - 2]?.text !== ',';
    const [only] = items;
    if (single && only) return { kind: 'group', of: only, from, to };
    return { kind: token.text === '(' ? 'tuple' : 'list', items, from, to };
  }
}
