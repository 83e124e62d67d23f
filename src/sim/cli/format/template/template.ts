import { goQuote } from '../go-quote.ts';
import { builtinFuncs } from './builtin-funcs.ts';
import { createEvaluator } from './evaluate.ts';
import { printedText } from './go-format.ts';
import type { GoFuncs } from './go-func.ts';
import {
  entryOf,
  indirect,
  indirectInterface,
  intValue,
  isTrue,
  itemsOf,
  numberOf,
  type Reflected,
  sortedKeys,
  textValue,
} from './go-value.ts';
import type { BranchNode, Statement } from './node.ts';
import { type ParsedTemplate, parseTemplate } from './parse.ts';
import { createRunState, type MissingKey, type RunState } from './run-state.ts';
import { TemplateError } from './template-error.ts';

/** What a template made of a value, or Go's words why it could not, with what it had written until then. */
export type Rendered =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly error: string; readonly written: string };

/** A text as it stands, or what the field of that name prints. */
export type Part = { readonly text: string } | { readonly field: string };

/** A template that can be executed any number of times. */
export interface Template {
  /** The parts of a template that only puts texts and single fields after one another; null for any other. */
  readonly parts: readonly Part[] | null;
  /** `funcs` stand in front of those it was compiled with; a missing key of a map is `<no value>` or an error. */
  readonly execute: (
    dot: Reflected,
    options?: { readonly funcs?: GoFuncs; readonly missingKey?: MissingKey },
  ) => Rendered;
}

/** A template, or the complaint of Go's parser. */
export type Compiled =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly error: string };

/** Go gives up at 100000; our stack ends long before, and the output is lost either way. */
const MAX_DEPTH = 500;

/** Compiles `source` as a Go template with `funcs` beside the built-in functions; docker names few of its templates. */
export function compileTemplate(source: string, funcs: GoFuncs, name = ''): Compiled {
  const all: GoFuncs = new Map([...builtinFuncs, ...funcs]);
  const parsed = parseTemplate(name, source, (name) => all.has(name));
  if (!parsed.ok) return parsed;
  const { template } = parsed;
  let joined: { readonly over: GoFuncs; readonly funcs: GoFuncs } | null = null;
  const under = (over: GoFuncs): GoFuncs => {
    joined = joined?.over === over ? joined : { over, funcs: new Map([...all, ...over]) };
    return joined.funcs;
  };
  return {
    ok: true,
    template: {
      parts: partsOf(template),
      execute: (dot, options = {}) => {
        const used = options.funcs === undefined ? all : under(options.funcs);
        return run(template, dot, used, options.missingKey ?? 'no value');
      },
    },
  };
}

function partsOf({ name, trees }: ParsedTemplate): readonly Part[] | null {
  const parts: Part[] = [];
  for (const node of trees.get(name)?.nodes ?? []) {
    if (node.kind === 'text') {
      parts.push({ text: node.text });
      continue;
    }
    const { declares = [], commands = [] } = node.kind === 'action' ? node.pipe : {};
    const word = commands.length === 1 && declares.length === 0 ? commands[0]?.args : undefined;
    const first = word?.length === 1 ? word[0] : undefined;
    if (first?.kind !== 'field' || first.names.length !== 1) return null;
    parts.push({ field: first.names[0] ?? '' });
  }
  return parts.length > 0 ? parts : null;
}

function run(template: ParsedTemplate, dot: Reflected, funcs: GoFuncs, missingKey: MissingKey): Rendered {
  const out: string[] = [];
  try {
    executeTree(template, template.name, dot, { funcs, missingKey }, out, 0);
    return { ok: true, text: out.join('') };
  } catch (error) {
    if (error instanceof TemplateError) return { ok: false, error: error.message, written: out.join('') };
    throw error;
  }
}

/** How a list of statements ended: a `break` or a `continue` is on its way to its `range`. */
type Outcome = 'end' | 'break' | 'continue';

function executeTree(
  template: ParsedTemplate,
  name: string,
  start: Reflected,
  rest: Pick<RunState, 'funcs' | 'missingKey'>,
  out: string[],
  depth: number,
): void {
  const state = createRunState(template, name, start, rest);
  const { variables } = state;
  const evaluator = createEvaluator(state);

  const walkAll = (dot: Reflected, nodes: readonly Statement[]): Outcome => {
    for (const node of nodes) {
      const outcome = walk(dot, node);
      if (outcome !== 'end') return outcome;
    }
    return 'end';
  };

  const walk = (dot: Reflected, node: Statement): Outcome => {
    state.at(node);
    switch (node.kind) {
      case 'text':
        out.push(node.text);
        return 'end';
      case 'action': {
        const value = evaluator.pipeline(dot, node.pipe);
        // An action that declares or sets a variable prints nothing.
        if (node.pipe.declares.length === 0) out.push(printedText(value));
        return 'end';
      }
      case 'break':
      case 'continue':
        return node.kind;
      case 'if':
      case 'with':
        return walkBranch(dot, node);
      case 'range':
        return walkRange(dot, node);
      case 'template': {
        const list = template.trees.get(node.name);
        if (list === undefined) return state.fail(`template ${goQuote(node.name)} not defined`);
        if (depth >= MAX_DEPTH) return state.fail('exceeded maximum template depth (100000)');
        const value = node.pipe === null ? null : evaluator.pipeline(dot, node.pipe);
        executeTree(template, node.name, value, rest, out, depth + 1);
        return 'end';
      }
    }
  };

  const walkBranch = (dot: Reflected, { kind, pipe, list, elseList }: BranchNode): Outcome => {
    const mark = variables.mark();
    const value = evaluator.pipeline(dot, pipe);
    const outcome = isTrue(indirectInterface(value))
      ? walkAll(kind === 'with' ? value : dot, list.nodes)
      : walkAll(dot, elseList?.nodes ?? []);
    variables.pop(mark);
    return outcome;
  };

  const walkRange = (dot: Reflected, node: BranchNode): Outcome => {
    const outer = variables.mark();
    const items = rangeItems(evaluator.pipeline(dot, node.pipe), node, state);
    const inner = variables.mark();
    let outcome: Outcome = 'end';
    for (const [key, item] of items) {
      bind(node, key, item, state);
      outcome = walkAll(item, node.list.nodes);
      variables.pop(inner);
      if (outcome === 'break') break;
    }
    if (items.length === 0) outcome = walkAll(dot, node.elseList?.nodes ?? []);
    variables.pop(outer);
    // What stands in the `else` belongs to the range around this one.
    return items.length === 0 ? outcome : 'end';
  };

  const list = template.trees.get(name);
  if (list === undefined) state.fail(`${goQuote(name)} is an incomplete or empty template`);
  else walkAll(start, list.nodes);
}

/** Gives the variables of a `range` their values: with two the first is the index, with one it is the element. */
function bind({ pipe }: BranchNode, key: Reflected, item: Reflected, { variables }: RunState): void {
  const [first, second] = pipe.declares.map(({ names }) => names[0] ?? '');
  if (first === undefined) return;
  if (pipe.isAssign) {
    variables.set(first, second === undefined ? item : key);
    if (second !== undefined) variables.set(second, item);
    return;
  }
  variables.setTop(1, item);
  if (second !== undefined) variables.setTop(2, key);
}

/** What a `range` goes over, as pairs of index or key and element. */
function rangeItems(
  given: Reflected,
  node: BranchNode,
  state: RunState,
): readonly (readonly [Reflected, Reflected])[] {
  const { value } = indirect(given);
  if (value === null) return [];
  const { type, data } = value;
  switch (type.kind) {
    case 'slice':
      return itemsOf(data).map((item, index) => [intValue(index), { type: type.elem, data: item }] as const);
    case 'map':
      return sortedKeys(data).map(
        (key) => [textValue(key), { type: type.elem, data: entryOf(data, key) }] as const,
      );
    case 'int':
    case 'uint': {
      if (node.pipe.declares.length > 1)
        state.fail(`can't use ${printedText(value)} to iterate over more than one variable`);
      const count = Math.max(Number(numberOf(data)), 0);
      if (count > MAX_COUNT) state.fail(`range over ${count} is more than is counted here`);
      return Array.from({ length: count }, (_, index) => [null, { type, data: index }] as const);
    }
    default:
      return state.fail(`range can't iterate over ${printedText(value)}`);
  }
}

/** A range over a number ends the page's patience here. */
const MAX_COUNT = 100_000;
