import { goQuote } from '../go-quote.ts';
import { goUnquote } from '../go-unquote.ts';
import { type CommandNode, nodeText, type Operand, type PipeNode, type VariableNode } from './node.ts';
import { parseNumber } from './parse-number.ts';
import type { Token, TokenKind } from './token.ts';
import type { TokenStream } from './token-stream.ts';

/** What the parser of pipelines shares with the parser of actions. */
export interface ParserContext {
  readonly stream: TokenStream;
  readonly hasFunction: (name: string) => boolean;
  readonly variables: { readonly has: (name: string) => boolean; readonly add: (name: string) => void };
  readonly fail: (message: string) => never;
  readonly unexpected: (token: Token, context: string) => never;
}

const starts = new Set<TokenKind>([
  'bool',
  'charConstant',
  'complex',
  'dot',
  'field',
  'identifier',
  'number',
  'nil',
  'rawString',
  'string',
  'variable',
  'leftParen',
]);
const notExecutable = new Set<Operand['kind']>(['bool', 'dot', 'nil', 'number', 'string']);

/** A parser of `$x := command | command` up to the item `end`; `context` is its name in error messages. */
export function createPipelineParser({ stream, hasFunction, variables, fail, unexpected }: ParserContext) {
  const pipeline = (context: string, end: TokenKind): PipeNode => {
    const first = stream.peekNonSpace();
    const { declares, isAssign } = declarations(context);
    const commands: CommandNode[] = [];
    for (;;) {
      const mark = stream.mark();
      const token = stream.nextNonSpace();
      if (token.kind === end) {
        checkCommands(commands, context);
        return { kind: 'pipe', pos: first.pos, line: first.line, declares, isAssign, commands };
      }
      if (!starts.has(token.kind)) unexpected(token, context);
      stream.rewind(mark);
      commands.push(command());
    }
  };

  const declarations = (
    context: string,
  ): { readonly declares: readonly VariableNode[]; readonly isAssign: boolean } => {
    const declares: VariableNode[] = [];
    for (;;) {
      const start = stream.mark();
      const token = stream.peekNonSpace();
      if (token.kind !== 'variable') return { declares, isAssign: false };
      stream.nextNonSpace();
      const after = stream.nextNonSpace();
      const isComma = after.kind === 'char' && after.text === ',';
      if (after.kind !== 'assign' && after.kind !== 'declare' && !isComma) {
        stream.rewind(start);
        return { declares, isAssign: false };
      }
      declares.push({ kind: 'variable', pos: token.pos, names: [token.text] });
      variables.add(token.text);
      if (!isComma) return { declares, isAssign: after.kind === 'assign' };
      if (context !== 'range' || declares.length >= 2) fail(`too many declarations in ${context}`);
      const next = stream.peekNonSpace().kind;
      if (next !== 'variable' && next !== 'rightDelim' && next !== 'rightParen') {
        fail('range can only initialize variables');
      }
    }
  };

  const checkCommands = (commands: readonly CommandNode[], context: string) => {
    if (commands.length === 0) fail(`missing value for ${context}`);
    for (const [index, { args }] of commands.entries()) {
      const kind = args[0]?.kind;
      if (index > 0 && kind !== undefined && notExecutable.has(kind)) {
        fail(`non executable command in pipeline stage ${index + 1}`);
      }
    }
  };

  const command = (): CommandNode => {
    const { pos } = stream.peekNonSpace();
    const args: Operand[] = [];
    for (;;) {
      stream.peekNonSpace();
      const node = operand();
      if (node !== null) args.push(node);
      const mark = stream.mark();
      const token = stream.next();
      if (token.kind === 'space') continue;
      if (token.kind === 'rightDelim' || token.kind === 'rightParen') stream.rewind(mark);
      else if (token.kind !== 'pipe') unexpected(token, 'operand');
      break;
    }
    if (args.length === 0) fail('empty command');
    return { kind: 'command', pos, args };
  };

  /** A term and the fields after it. */
  const operand = (): Operand | null => {
    const node = term();
    const { pos, kind } = stream.peek();
    if (node === null || kind !== 'field') return node;
    const names: string[] = [];
    while (stream.peek().kind === 'field') names.push(stream.next().text.slice(1));
    if (node.kind === 'field' || node.kind === 'variable')
      return { ...node, pos, names: [...node.names, ...names] };
    if (notExecutable.has(node.kind)) fail(`unexpected . after term ${goQuote(nodeText(node))}`);
    return { kind: 'chain', pos, of: node, names };
  };

  const term = (): Operand | null => {
    const mark = stream.mark();
    const token = stream.nextNonSpace();
    const { pos, text } = token;
    switch (token.kind) {
      case 'identifier':
        if (!hasFunction(text)) fail(`function ${goQuote(text)} not defined`);
        return { kind: 'identifier', pos, name: text };
      case 'dot':
      case 'nil':
        return { kind: token.kind, pos };
      case 'variable':
        if (!variables.has(text)) fail(`undefined variable ${goQuote(text)}`);
        return { kind: 'variable', pos, names: [text] };
      case 'field':
        return { kind: 'field', pos, names: [text.slice(1)] };
      case 'bool':
        return { kind: 'bool', pos, value: text === 'true' };
      case 'charConstant':
      case 'complex':
      case 'number': {
        const number = parseNumber(text, pos, token.kind);
        return 'error' in number ? fail(number.error) : number;
      }
      case 'leftParen':
        return pipeline('parenthesized pipeline', 'rightParen');
      case 'string':
      case 'rawString':
        return { kind: 'string', pos, source: text, value: goUnquote(text) ?? fail('invalid syntax') };
      default:
        stream.rewind(mark);
        return null;
    }
  };

  return pipeline;
}
