import { goQuote } from '../go-quote.ts';
import type { GoType } from './go-type.ts';
import { nodeText, type Node, type Operand, type PipeNode } from './node.ts';
import { utf8Length } from '../utf8-length.ts';
import { TemplateError } from './template-error.ts';
import type { GoFuncs } from './go-func.ts';
import type { Reflected } from './go-value.ts';

/** What a missing key of a map gives: `<no value>` or an error. */
export type MissingKey = 'no value' | 'error';

/** A variable stack, as text/template keeps one: the last of a name is the one that is meant. */
export interface Variables {
  readonly push: (name: string, value: Reflected) => void;
  readonly set: (name: string, value: Reflected) => void;
  /** Sets the variable that is `depth` from the top, counted from 1. */
  readonly setTop: (depth: number, value: Reflected) => void;
  readonly value: (name: string) => Reflected | undefined;
  readonly mark: () => number;
  readonly pop: (mark: number) => void;
}

/** What the evaluation of one template shares: https://cs.opensource.google/go/go/+/go1.24.3:src/text/template/exec.go. */
export interface RunState {
  readonly funcs: GoFuncs;
  readonly missingKey: MissingKey;
  readonly variables: Variables;
  /** Remembers the node that an error message points at. */
  readonly at: (node: Node) => void;
  /** Ends the run with Go's words: where, in which template, at which node, and why. */
  readonly fail: (message: string) => never;
}

/** The value that a pipeline hands on; undefined for none, which is not the same as an invalid one. */
export type Final = Reflected | undefined;

/** What evaluates pipelines for one template. */
export interface Evaluator {
  readonly pipeline: (dot: Reflected, pipe: PipeNode) => Reflected;
}

/** What the evaluation of arguments needs of the evaluation of nodes. */
export interface NodeEvaluator extends Evaluator {
  readonly operand: (dot: Reflected, node: Operand) => Reflected;
}

/** A method with its receiver. */
export interface BoundMethod {
  readonly params: readonly GoType[];
  readonly result: GoType;
  readonly invoke: (args: readonly unknown[]) => unknown;
}

/** The state at the start of the template `name`, which stands in the text of `parsed`; its `$` is `dot`. */
export function createRunState(
  parsed: { readonly name: string; readonly source: string },
  name: string,
  dot: Reflected,
  rest: Pick<RunState, 'funcs' | 'missingKey'>,
): RunState {
  let current: Node | null = null;
  return {
    ...rest,
    variables: createVariables(dot),
    at: (node) => {
      current = node;
    },
    fail: (message) => {
      if (current === null) throw new TemplateError(`template: ${name}: ${message}`);
      const where = location(parsed.source, current.pos);
      throw new TemplateError(
        `template: ${parsed.name}:${where}: executing ${goQuote(name)} at <${nodeText(current)}>: ${message}`,
      );
    },
  };
}

function createVariables(dot: Reflected): Variables {
  const stack: { readonly name: string; value: Reflected }[] = [{ name: '$', value: dot }];
  const last = (name: string) => stack.findLast((each) => each.name === name);
  return {
    push: (name, value) => {
      stack.push({ name, value });
    },
    set: (name, value) => {
      const found = last(name);
      if (found !== undefined) found.value = value;
    },
    setTop: (depth, value) => {
      const found = stack.at(-depth);
      if (found !== undefined) found.value = value;
    },
    value: (name) => last(name)?.value,
    mark: () => stack.length,
    pop: (mark) => {
      stack.length = mark;
    },
  };
}

/** `line:column`, the column in bytes; it counts from 0 on the first line and from 0 after a line end too. */
function location(source: string, pos: number): string {
  const lines = source.slice(0, pos).split('\n');
  return `${lines.length}:${utf8Length(lines.at(-1) ?? '')}`;
}
