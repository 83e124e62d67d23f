import { goQuote } from '../go-quote.ts';
import { type GoFunc, isAssignable, isCallError, reflectedType } from './go-func.ts';
import { canBeNil, type GoType, typeName } from './go-type.ts';
import { dynamicValue, indirectInterface, isTrue, type Reflected, textOf, zeroOf } from './go-value.ts';
import { type Node, nodeText, type NumberNode, type Operand } from './node.ts';
import type { BoundMethod, Final, NodeEvaluator, RunState } from './run-state.ts';

/** Calls functions and methods with the checks of arguments that text/template makes. */
export interface Caller {
  readonly function: (
    dot: Reflected,
    name: string,
    node: Node,
    args: readonly Operand[],
    final: Final,
  ) => Reflected;
  readonly method: (
    dot: Reflected,
    name: string,
    node: Node,
    args: readonly Operand[],
    final: Final,
    method: BoundMethod,
  ) => Reflected;
}

/** A caller for one run; `args[0]` is the name itself, as the parser leaves it. */
export function createCaller(state: RunState, nodes: NodeEvaluator): Caller {
  const call = (
    dot: Reflected,
    name: string,
    node: Node,
    words: readonly Operand[],
    final: Final,
    func: GoFunc,
  ): Reflected => {
    const args = words.slice(1);
    const given = args.length + (final === undefined ? 0 : 1);
    const fixed = func.params.length;
    if (func.rest !== null ? given < fixed : given !== fixed) {
      const wanted = func.rest !== null ? `at least ${fixed} got ${args.length}` : `${fixed} got ${given}`;
      state.fail(`wrong number of args for ${name}: want ${wanted}`);
    }
    const typeAt = (index: number): GoType => func.params[index] ?? func.rest ?? reflectedType;
    if (name === 'and' || name === 'or') return shortCircuit(dot, name, args, final);
    const values = args.map((arg, index) => argument(dot, typeAt(index), arg));
    if (final !== undefined) values.push(checked(final, typeAt(given - 1)));
    if (name === 'call') return callValue(node, args[0], values[0] ?? null);
    const result = func.call(values);
    if (!isCallError(result)) return result;
    state.at(node);
    return state.fail(`error calling ${name}: ${result.callError}`);
  };

  /** `call`: no value that a template meets here is a function. */
  const callValue = (node: Node, callee: Operand | undefined, value: Reflected): Reflected => {
    state.at(node);
    const held = indirectInterface(value);
    const given =
      held?.type.kind === 'string' ? textOf(held.data) : `<${held ? typeName(held.type) : 'invalid'} Value>`;
    const shown = callee === undefined ? given : nodeText(callee);
    return state.fail(
      held === null
        ? 'error calling call: call of nil'
        : `error calling call: non-function ${shown} of type ${typeName(held.type)}`,
    );
  };

  const shortCircuit = (
    dot: Reflected,
    name: 'and' | 'or',
    args: readonly Operand[],
    final: Final,
  ): Reflected => {
    let value: Reflected = null;
    for (const arg of args) {
      value = argument(dot, reflectedType, arg);
      if (isTrue(indirectInterface(value)) === (name === 'or')) return value;
    }
    return final === undefined ? value : final;
  };

  const argument = (dot: Reflected, type: GoType, node: Operand): Reflected => {
    state.at(node);
    switch (node.kind) {
      case 'nil':
        if (!canBeNil(type) && type !== reflectedType) state.fail(`cannot assign nil to ${typeName(type)}`);
        return type === reflectedType ? null : zeroOf(type);
      case 'bool':
      case 'string':
      case 'number':
        return literal(dot, type, node);
      default:
        return checked(nodes.operand(dot, node), type);
    }
  };

  const literal = (dot: Reflected, type: GoType, node: Operand): Reflected => {
    const expected = (what: string): never => state.fail(`expected ${what}; found ${nodeText(node)}`);
    switch (type.kind) {
      case 'bool':
        return node.kind === 'bool' ? { type, data: node.value } : expected('bool');
      case 'string':
        return node.kind === 'string' ? { type, data: node.value } : expected('string');
      case 'int':
        return { type, data: numberOf(node, 'int') ?? expected('integer') };
      case 'uint':
        return { type, data: numberOf(node, 'uint') ?? expected('unsigned integer') };
      case 'float':
        return { type, data: numberOf(node, 'float') ?? expected('float') };
      case 'interface':
        return nodes.operand(dot, node);
      default:
        if (type === reflectedType) return nodes.operand(dot, node);
        return state.fail(`can't handle ${nodeText(node)} for arg of type ${typeName(type)}`);
    }
  };

  /** A value for a parameter: as it is, out of its interface, or what its pointer leads to. */
  const checked = (value: Reflected, type: GoType): Reflected => {
    if (type === reflectedType) return value;
    if (value === null)
      return canBeNil(type) ? zeroOf(type) : state.fail(`invalid value; expected ${typeName(type)}`);
    if (isAssignable(value.type, type)) return value;
    const held = value.type.kind === 'interface' ? dynamicValue(value.data, value.type) : value;
    const inner = held ?? value;
    if (isAssignable(inner.type, type)) return inner;
    if (inner.type.kind === 'pointer' && isAssignable(inner.type.elem, type)) {
      if (inner.data === null || inner.data === undefined)
        state.fail(`dereference of nil pointer of type ${typeName(type)}`);
      return { type: inner.type.elem, data: inner.data };
    }
    return state.fail(`wrong type for value; expected ${typeName(type)}; got ${typeName(inner.type)}`);
  };

  return {
    function: (dot, name, node, args, final) => {
      const found = state.funcs.get(name);
      if (found === undefined) return state.fail(`${goQuote(name)} is not a defined function`);
      return call(dot, name, node, args, final, found);
    },
    method: (dot, name, node, args, final, { params, result, invoke }) =>
      call(dot, name, node, args, final, {
        params,
        rest: null,
        call: (values) => ({ type: result, data: invoke(values.map((value) => value?.data)) }),
      }),
  };
}

function numberOf(node: Operand, as: 'int' | 'uint' | 'float'): NumberNode['int'] {
  return node.kind === 'number' ? node[as] : null;
}
