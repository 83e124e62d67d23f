import { goQuote } from '../go-quote.ts';
import { goUnquote } from '../go-unquote.ts';
import { lex } from './lex.ts';
import { type EndNode, type ListNode, nodeText, type PipeNode, type Statement } from './node.ts';
import { createPipelineParser } from './parse-pipeline.ts';
import { TemplateError } from './template-error.ts';
import { type Token, type TokenKind, tokenText } from './token.ts';
import { tokenStream } from './token-stream.ts';

/** A parsed template: its own tree and those that it defines, by name. */
export interface ParsedTemplate {
  readonly name: string;
  readonly source: string;
  readonly trees: ReadonlyMap<string, ListNode>;
}

/** A template, or the complaint of Go's parser (`template: NAME:LINE: …`). */
export type Parsed =
  | { readonly ok: true; readonly template: ParsedTemplate }
  | { readonly ok: false; readonly error: string };

/** Reads `source` as Go's text/template/parse does; `hasFunction` says which identifiers are functions. */
export function parseTemplate(name: string, source: string, hasFunction: (name: string) => boolean): Parsed {
  try {
    return { ok: true, template: { name, source, trees: parseTrees(name, source, hasFunction) } };
  } catch (error) {
    if (error instanceof TemplateError) return { ok: false, error: error.message };
    throw error;
  }
}

function parseTrees(
  name: string,
  source: string,
  hasFunction: (name: string) => boolean,
): ReadonlyMap<string, ListNode> {
  const trees = new Map<string, ListNode>();
  const stream = tokenStream(lex(source));
  let variables: string[] = ['$'];
  let actionLine = 0;
  let rangeDepth = 0;

  const fail = (message: string): never => {
    throw new TemplateError(`template: ${name}:${stream.line()}: ${message}`);
  };
  const unexpected = (token: Token, context: string): never => {
    if (token.kind !== 'error') return fail(`unexpected ${tokenText(token)} in ${context}`);
    if (actionLine === 0 || actionLine === token.line) return fail(token.text);
    const where = ` started at ${name}:${actionLine}`;
    return fail(token.text + (token.text.endsWith(' action') ? where : ` in action${where}`));
  };
  const expect = (kind: TokenKind, context: string): Token => {
    const token = stream.nextNonSpace();
    return token.kind === kind ? token : unexpected(token, context);
  };
  const declared = {
    has: (variable: string) => variables.includes(variable),
    add: (variable: string) => {
      variables.push(variable);
    },
  };
  const pipeline = createPipelineParser({ stream, hasFunction, variables: declared, fail, unexpected });

  const add = (treeName: string, list: ListNode) => {
    const known = trees.get(treeName);
    if (known === undefined || isEmpty(known)) trees.set(treeName, list);
    else if (!isEmpty(list)) fail(`template: multiple definition of template ${goQuote(treeName)}`);
  };

  /** Parses with the variables and ranges of a template of its own. */
  const apart = <T>(body: () => T): T => {
    const outer = { variables, rangeDepth, actionLine };
    variables = ['$'];
    rangeDepth = 0;
    actionLine = 0;
    const result = body();
    ({ variables, rangeDepth, actionLine } = outer);
    return result;
  };

  const itemList = (): { readonly list: ListNode; readonly end: EndNode } => {
    const { pos } = stream.peekNonSpace();
    const nodes: Statement[] = [];
    while (stream.peekNonSpace().kind !== 'eof') {
      const node = textOrAction();
      if (node.kind === 'end' || node.kind === 'else')
        return { list: { kind: 'list', pos, nodes }, end: node };
      nodes.push(node);
    }
    return fail('unexpected EOF');
  };

  const textOrAction = (): Statement | EndNode => {
    const token = stream.nextNonSpace();
    if (token.kind === 'text') return { kind: 'text', pos: token.pos, text: token.text };
    if (token.kind !== 'leftDelim') return unexpected(token, 'input');
    actionLine = token.line;
    const node = action();
    actionLine = 0;
    return node;
  };

  const action = (): Statement | EndNode => {
    const mark = stream.mark();
    const token = stream.nextNonSpace();
    switch (token.kind) {
      case 'block':
        return block();
      case 'break':
      case 'continue':
        return leaveRange(token, token.kind);
      case 'else':
        return elseNode();
      case 'end':
        return { kind: 'end', pos: expect('rightDelim', 'end').pos };
      case 'if':
      case 'range':
      case 'with':
        return branch(token.kind);
      case 'template':
        return templateCall();
      default:
        stream.rewind(mark);
        return { kind: 'action', pos: stream.peekNonSpace().pos, pipe: pipeline('command', 'rightDelim') };
    }
  };

  const leaveRange = ({ pos }: Token, kind: 'break' | 'continue'): Statement => {
    const token = stream.nextNonSpace();
    if (token.kind !== 'rightDelim') unexpected(token, `{{${kind}}}`);
    if (rangeDepth === 0) fail(`{{${kind}}} outside {{range}}`);
    return { kind, pos };
  };

  const elseNode = (): EndNode => {
    const token = stream.peekNonSpace();
    // The `if` of an `else if` is left for the branch that reads it.
    if (token.kind === 'if' || token.kind === 'with') return { kind: 'else', pos: token.pos };
    return { kind: 'else', pos: expect('rightDelim', 'else').pos };
  };

  const branch = (kind: 'if' | 'range' | 'with'): Statement => {
    const outer = variables.length;
    const pipe = pipeline(kind, 'rightDelim');
    if (kind === 'range') rangeDepth += 1;
    const { list, end } = itemList();
    if (kind === 'range') rangeDepth -= 1;
    const elseList = end.kind === 'else' ? elseOf(kind, end) : null;
    variables.length = outer;
    return { kind, pos: pipe.pos, pipe, list, elseList };
  };

  const elseOf = (kind: 'if' | 'range' | 'with', { pos }: EndNode): ListNode => {
    const next = stream.peek().kind;
    if (kind !== 'range' && next === kind) {
      stream.next();
      return { kind: 'list', pos, nodes: [branch(kind)] };
    }
    const { list, end } = itemList();
    return end.kind === 'end' ? list : fail(`expected end; found ${nodeText(end)}`);
  };

  const templateName = (token: Token, context: string): string => {
    if (token.kind !== 'string' && token.kind !== 'rawString') return unexpected(token, context);
    return goUnquote(token.text) ?? fail('invalid syntax');
  };

  const templateCall = (): Statement => {
    const token = stream.nextNonSpace();
    const called = templateName(token, 'template clause');
    const mark = stream.mark();
    let pipe: PipeNode | null = null;
    if (stream.nextNonSpace().kind !== 'rightDelim') {
      stream.rewind(mark);
      pipe = pipeline('template clause', 'rightDelim');
    }
    return { kind: 'template', pos: token.pos, name: called, pipe };
  };

  const block = (): Statement => {
    const context = 'block clause';
    const token = stream.nextNonSpace();
    const called = templateName(token, context);
    const pipe = pipeline(context, 'rightDelim');
    add(called, body(context));
    return { kind: 'template', pos: token.pos, name: called, pipe };
  };

  const definition = () => {
    const context = 'define clause';
    const token = stream.nextNonSpace();
    if (token.kind !== 'string' && token.kind !== 'rawString') unexpected(token, context);
    const defined = templateName(token, context);
    expect('rightDelim', context);
    add(defined, body(context));
  };

  const body = (context: string): ListNode =>
    apart(() => {
      const { list, end } = itemList();
      return end.kind === 'end' ? list : fail(`unexpected ${nodeText(end)} in ${context}`);
    });

  const nodes: Statement[] = [];
  const { pos } = stream.peek();
  while (stream.peek().kind !== 'eof') {
    const mark = stream.mark();
    if (stream.next().kind === 'leftDelim' && stream.nextNonSpace().kind === 'define') {
      definition();
      continue;
    }
    stream.rewind(mark);
    const node = textOrAction();
    if (node.kind === 'end' || node.kind === 'else') fail(`unexpected ${nodeText(node)}`);
    else nodes.push(node);
  }
  add(name, { kind: 'list', pos, nodes });
  return trees;
}

function isEmpty({ nodes }: ListNode): boolean {
  return nodes.every((node) => node.kind === 'text' && node.text.trim() === '');
}
