import { compareFuncs } from './compare-funcs.ts';
import { escapeQuery } from '../../query-escape.ts';
import { escapeHtml, escapeJavascript } from './escape-text.ts';
import { printedText, sprint, sprintln } from './go-format.ts';
import { callError, type GoFunc, type GoFuncs, reflectedType, textArg, variadic } from './go-func.ts';
import { anyType, stringType } from './go-type.ts';
import { indirect, indirectInterface, type Reflected, textOf, textValue } from './go-value.ts';
import { indexFuncs } from './index-funcs.ts';
import { sprintf } from './printf.ts';

const unreachable = callError('unreachable');

/** The functions of every Go template: https://pkg.go.dev/text/template#hdr-Functions. `and`, `or`, `call` are in calls. */
export const builtinFuncs: GoFuncs = new Map<string, GoFunc>([
  ...compareFuncs,
  ...indexFuncs,
  ['and', variadic([reflectedType], reflectedType, () => unreachable)],
  ['or', variadic([reflectedType], reflectedType, () => unreachable)],
  ['call', variadic([reflectedType], reflectedType, () => unreachable)],
  ['print', variadic([], anyType, (args) => textValue(sprint(args.map(indirectInterface))))],
  ['println', variadic([], anyType, (args) => textValue(sprintln(args.map(indirectInterface))))],
  [
    'printf',
    variadic([stringType], anyType, (args) =>
      textValue(sprintf(textArg(args, 0), args.slice(1).map(indirectInterface))),
    ),
  ],
  ['html', escaper(escapeHtml)],
  ['js', escaper(escapeJavascript)],
  ['urlquery', escaper(escapeQuery)],
]);

function escaper(change: (text: string) => string): GoFunc {
  return variadic([], anyType, (args) => textValue(change(joined(args.map(indirectInterface)))));
}

/** One string as it is, anything else as fmt.Sprint prints what a template would show of it. */
function joined(args: readonly Reflected[]): string {
  const [only] = args;
  if (args.length === 1 && only?.type.kind === 'string') return textOf(only.data);
  return sprint(
    args.map((arg) => {
      if (arg === null) return textValue(printedText(arg));
      return arg.type.kind === 'pointer' ? indirect(arg).value : arg;
    }),
  );
}
