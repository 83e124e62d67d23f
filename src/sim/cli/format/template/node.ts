import { goQuote } from '../go-quote.ts';

interface At {
  /** Where in the source it begins, in UTF-16 units. */
  readonly pos: number;
}

/** A value in a command. */
export type Operand =
  | (At & { readonly kind: 'dot' | 'nil' })
  | (At & { readonly kind: 'bool'; readonly value: boolean })
  | (At & { readonly kind: 'string'; readonly source: string; readonly value: string })
  | NumberNode
  | (At & { readonly kind: 'identifier'; readonly name: string })
  | FieldNode
  | VariableNode
  | ChainNode
  | PipeNode;

/** A number with every type it can be taken for. */
export interface NumberNode extends At {
  readonly kind: 'number';
  readonly source: string;
  readonly int: number | bigint | null;
  readonly uint: number | bigint | null;
  readonly float: number | null;
  /** The text that Go prints for an imaginary number. */
  readonly complex: string | null;
}

/** `.A.B` */
export interface FieldNode extends At {
  readonly kind: 'field';
  readonly names: readonly string[];
}

/** `$x.A`: the first name is the variable's, with its `$`. */
export interface VariableNode extends At {
  readonly kind: 'variable';
  readonly names: readonly string[];
}

/** `(pipe).A` or `func.A` */
export interface ChainNode extends At {
  readonly kind: 'chain';
  readonly of: Operand;
  readonly names: readonly string[];
}

/** `first arg arg` */
export interface CommandNode extends At {
  readonly kind: 'command';
  readonly args: readonly Operand[];
}

/** `$x, $y := command | command` */
export interface PipeNode extends At {
  readonly kind: 'pipe';
  readonly line: number;
  readonly declares: readonly VariableNode[];
  readonly isAssign: boolean;
  readonly commands: readonly CommandNode[];
}

/** A list of what stands between two ends. */
export interface ListNode extends At {
  readonly kind: 'list';
  readonly nodes: readonly Statement[];
}

/** `{{if}}`, `{{range}}` or `{{with}}` with what they enclose. */
export interface BranchNode extends At {
  readonly kind: 'if' | 'range' | 'with';
  readonly pipe: PipeNode;
  readonly list: ListNode;
  readonly elseList: ListNode | null;
}

/** `{{template "name" pipe}}` */
export interface TemplateNode extends At {
  readonly kind: 'template';
  readonly name: string;
  readonly pipe: PipeNode | null;
}

/** What can stand in a list. */
export type Statement =
  | (At & { readonly kind: 'text'; readonly text: string })
  | (At & { readonly kind: 'action'; readonly pipe: PipeNode })
  | (At & { readonly kind: 'break' | 'continue' })
  | BranchNode
  | TemplateNode;

/** What ends a list. */
export type EndNode = (At & { readonly kind: 'end' }) | (At & { readonly kind: 'else' });

/** Every node that an error message can point at. */
export type Node = Operand | CommandNode | Statement | ListNode | EndNode;

/** The node as text/template writes it back in its messages. */
export function nodeText(node: Node): string {
  switch (node.kind) {
    case 'dot':
      return '.';
    case 'nil':
      return 'nil';
    case 'bool':
      return String(node.value);
    case 'string':
    case 'number':
      return node.source;
    case 'identifier':
      return node.name;
    case 'field':
      return node.names.map((name) => `.${name}`).join('');
    case 'variable':
      return node.names.join('.');
    case 'chain':
      return argument(node.of) + node.names.map((name) => `.${name}`).join('');
    case 'command':
      return node.args.map(argument).join(' ');
    case 'pipe':
      return pipeText(node);
    case 'text':
      return node.text;
    case 'action':
      return `{{${nodeText(node.pipe)}}}`;
    case 'list':
      return node.nodes.map(nodeText).join('');
    case 'template':
      return `{{template ${goQuote(node.name)}${node.pipe === null ? '' : ` ${nodeText(node.pipe)}`}}}`;
    case 'if':
    case 'range':
    case 'with':
      return branchText(node);
    case 'break':
    case 'continue':
    case 'end':
    case 'else':
      return `{{${node.kind}}}`;
  }
}

function argument(node: Operand): string {
  return node.kind === 'pipe' ? `(${nodeText(node)})` : nodeText(node);
}

function pipeText({ declares, isAssign, commands }: PipeNode): string {
  const names = declares.map(nodeText).join(', ');
  const start = declares.length === 0 ? '' : `${names} ${isAssign ? '=' : ':='} `;
  return start + commands.map(nodeText).join(' | ');
}

function branchText({ kind, pipe, list, elseList }: BranchNode): string {
  const other = elseList === null ? '' : `{{else}}${nodeText(elseList)}`;
  return `{{${kind} ${nodeText(pipe)}}}${nodeText(list)}${other}{{end}}`;
}
