import type { AndOr, Command, List, Pipeline, Redirect, Word } from './syntax.ts';

/** A command as `jobs` shows it: made anew from what the shell has understood (ash's commandtext). */
export function textOf({ first, rest }: AndOr): string {
  return (
    pipelineText(first) +
    rest.map(({ operator, pipeline }) => ` ${operator} ${pipelineText(pipeline)}`).join('')
  );
}

const pipelineText = ({ negated, commands }: Pipeline): string =>
  (negated ? '!' : '') + commands.map(commandText).join(' | ');

const listText = (list: List): string =>
  list.map((item) => textOf(item) + (item.background ? ' &' : '')).join('; ');

/** One command of a pipeline. */
export function commandText(command: Command): string {
  return bodyText(command) + command.redirects.map(redirectText).join('');
}

function bodyText(command: Command): string {
  switch (command.kind) {
    case 'simple':
      return command.words.map(wordText).join(' ');
    case 'group':
      return command.subshell ? `(${listText(command.body)})` : listText(command.body);
    case 'if': {
      const branches = command.branches.map(
        ({ condition, body }, i) =>
          `${i === 0 ? 'if' : 'elif'} ${listText(condition)}; then ${listText(body)}; `,
      );
      const otherwise = command.otherwise ? `else ${listText(command.otherwise)}; ` : '';
      return `${branches.join('')}${otherwise}fi`;
    }
    case 'loop':
      return `${command.until ? 'until' : 'while'} ${listText(command.condition)}; do ${listText(command.body)}; done`;
    case 'for':
      return `for ${command.name} in ${command.words.map(wordText).join(' ')}; do ${listText(command.body)}; done`;
    case 'case':
      return `case ${wordText(command.word)} in ${command.items
        .map(({ patterns, body }) => `${patterns.map(wordText).join('|')}) ${listText(body)};; `)
        .join('')}esac`;
    case 'function':
      return `${command.name}() { ... }`;
  }
}

function wordText(word: Word): string {
  let text = '';
  let quoted = false;
  for (const piece of word) {
    if (piece.quoted !== quoted) text += '"';
    quoted = piece.quoted;
    if (piece.kind === 'text') text += piece.text;
    else if (piece.kind === 'variable') text += `\${${piece.name}${piece.operator ?? ''}${piece.operand}}`;
    else text += piece.kind === 'command' ? '$(...)' : `$((${piece.source}))`;
  }
  return quoted ? `${text}"` : text;
}

const signs: { readonly [M in Redirect['mode']]: string } = {
  read: '<',
  here: '<<',
  write: '>',
  force: '>|',
  append: '>>',
  duplicate: '>&',
  close: '<&-',
};

const redirectText = ({ descriptor, mode, target }: Redirect): string =>
  ` ${descriptor}${signs[mode]}${mode === 'here' ? '...' : mode === 'duplicate' ? target.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('') : wordText(target)}`;
