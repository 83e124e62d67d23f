import { goQuote } from '../go-quote.ts';
import { createCaller } from './call.ts';
import { type GoType, typeName } from './go-type.ts';
import {
  entryOf,
  fieldData,
  findField,
  type GoValue,
  indirect,
  indirectInterface,
  type Reflected,
} from './go-value.ts';
import {
  type ChainNode,
  type CommandNode,
  type Node,
  nodeText,
  type NumberNode,
  type Operand,
  type PipeNode,
} from './node.ts';
import type { BoundMethod, Evaluator, Final, RunState } from './run-state.ts';
import { boolType, complexType, floatType, intType, stringType } from './go-type.ts';

/** Evaluates pipelines, commands, fields and variables in the state of a run: text/template/exec.go. */
export function createEvaluator(state: RunState): Evaluator {
  const { variables } = state;

  const pipeline = (dot: Reflected, pipe: PipeNode): Reflected => {
    state.at(pipe);
    let value: Final;
    for (const each of pipe.commands) value = indirectInterface(command(dot, each, value));
    const result = value ?? null;
    for (const { names } of pipe.declares) {
      const name = names[0] ?? '';
      if (pipe.isAssign && variables.value(name) === undefined) state.fail(`undefined variable: ${name}`);
      if (pipe.isAssign) variables.set(name, result);
      else variables.push(name, result);
    }
    return result;
  };

  const notAFunction = (args: readonly Operand[], final: Final): void => {
    const first = args[0];
    if (first !== undefined && (args.length > 1 || final !== undefined))
      state.fail(`can't give argument to non-function ${nodeText(first)}`);
  };

  const command = (dot: Reflected, node: CommandNode, final: Final): Reflected => {
    const first = node.args[0];
    if (first === undefined) return null;
    switch (first.kind) {
      case 'field':
        state.at(first);
        return fieldChain(dot, dot, first, first.names, node.args, final);
      case 'chain':
        return chain(dot, first, node.args, final);
      case 'identifier':
        state.at(first);
        return caller.function(dot, first.name, node, node.args, final);
      case 'pipe':
        notAFunction(node.args, final);
        return pipeline(dot, first);
      case 'variable':
        return variable(dot, first, node.args, final);
    }
    state.at(first);
    notAFunction(node.args, final);
    switch (first.kind) {
      case 'bool':
        return { type: boolType, data: first.value };
      case 'dot':
        return dot;
      case 'nil':
        return state.fail('nil is not a command');
      case 'number':
        return constant(first);
      case 'string':
        return { type: stringType, data: first.value };
    }
  };

  const constant = (node: NumberNode): Reflected => {
    state.at(node);
    if (node.complex !== null) return { type: complexType, data: node.complex };
    const isHex = /^[+-]?0x/i.test(node.source) && !/p/i.test(node.source);
    const looksFloating = !isHex && !node.source.startsWith("'") && /[.eEpP]/.test(node.source);
    if (node.float !== null && looksFloating) return { type: floatType, data: node.float };
    if (node.int !== null) return { type: intType, data: node.int };
    return node.uint === null ? null : state.fail(`${node.source} overflows int`);
  };

  const chain = (dot: Reflected, node: ChainNode, args: readonly Operand[], final: Final): Reflected => {
    state.at(node);
    if (node.of.kind === 'nil') state.fail(`indirection through explicit nil in ${nodeText(node)}`);
    return fieldChain(dot, operand(dot, node.of), node, node.names, args, final);
  };

  const variable = (
    dot: Reflected,
    node: Extract<Operand, { readonly kind: 'variable' }>,
    args: readonly Operand[],
    final: Final,
  ): Reflected => {
    state.at(node);
    const [name = '', ...fields] = node.names;
    const value = variables.value(name);
    if (value === undefined) return state.fail(`undefined variable: ${name}`);
    if (fields.length > 0) return fieldChain(dot, value, node, fields, args, final);
    notAFunction(args, final);
    return value;
  };

  const fieldChain = (
    dot: Reflected,
    start: Reflected,
    node: Node,
    names: readonly string[],
    args: readonly Operand[],
    final: Final,
  ): Reflected => {
    let receiver = start;
    for (const name of names.slice(0, -1)) receiver = field(dot, name, node, [], undefined, receiver);
    return field(dot, names.at(-1) ?? '', node, args, final, receiver);
  };

  const field = (
    dot: Reflected,
    name: string,
    node: Node,
    args: readonly Operand[],
    final: Final,
    given: Reflected,
  ): Reflected => {
    if (given === null)
      return state.missingKey === 'error' ? state.fail(`nil data; no entry for key ${goQuote(name)}`) : null;
    const outer = typeName(given.type);
    const { value, isNil } = indirect(given);
    if (value === null || (isNil && value.type.kind === 'interface'))
      return state.fail(`nil pointer evaluating ${outer}.${name}`);
    const method = methodOf(value, name);
    if (method !== null) return caller.method(dot, name, node, args, final, method);
    const hasArgs = args.length > 1 || final !== undefined;
    if (value.type.kind === 'struct') {
      const found = findField(value.type, name);
      if (found !== undefined) {
        if (!found.exported) state.fail(`${name} is an unexported field of struct type ${outer}`);
        if (hasArgs) state.fail(`${name} has arguments but cannot be invoked as function`);
        return { type: found.type, data: fieldData(value.data, found) };
      }
    }
    if (value.type.kind === 'map') {
      if (hasArgs) state.fail(`${name} is not a method but has arguments`);
      return mapEntry(value.type.elem, value.data, name);
    }
    if (value.type.kind === 'pointer' && isNil) {
      const { elem } = value.type;
      if (elem.kind !== 'struct' || findField(elem, name) !== undefined)
        state.fail(`nil pointer evaluating ${outer}.${name}`);
    }
    return state.fail(`can't evaluate field ${name} in type ${outer}`);
  };

  const mapEntry = (elem: GoType, data: unknown, name: string): Reflected => {
    if (typeof data === 'object' && data !== null && Object.hasOwn(data, name))
      return { type: elem, data: entryOf(data, name) };
    return state.missingKey === 'error' ? state.fail(`map has no entry for key ${goQuote(name)}`) : null;
  };

  /** Any node in the place of an argument whose type is not checked. */
  const operand = (dot: Reflected, node: Operand): Reflected => {
    state.at(node);
    switch (node.kind) {
      case 'field':
        return fieldChain(dot, dot, node, node.names, [node], undefined);
      case 'variable':
        return variable(dot, node, [], undefined);
      case 'pipe':
        return pipeline(dot, node);
      case 'identifier':
        return caller.function(dot, node.name, node, [], undefined);
      case 'chain':
        return chain(dot, node, [], undefined);
      case 'number':
        return constant(node);
      case 'bool':
        return { type: boolType, data: node.value };
      case 'string':
        return { type: stringType, data: node.value };
      case 'dot':
        return dot;
      case 'nil':
        return null;
    }
  };

  const caller = createCaller(state, { pipeline, operand });
  return { pipeline };
}

function methodOf({ type, data }: GoValue, name: string): BoundMethod | null {
  const owner = type.kind === 'pointer' ? type.elem : type;
  if ((owner.kind !== 'struct' && owner.kind !== 'map') || !Object.hasOwn(owner.methods, name)) return null;
  const method = owner.methods[name];
  if (method === undefined) return null;
  return { ...method, invoke: (args) => method.call(data, args) };
}
