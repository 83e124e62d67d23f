import { textOf } from './bytes.ts';
import type { Reply } from './resp.ts';

const NAMED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\x07': '\\a',
};

const quoted = (bytes: string): string =>
  `"${bytes.replace(/[\\"]|[^ -~]/g, (byte) => NAMED[byte] ?? `\\x${(byte.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`)}"`;

/** An answer as redis-cli shows it to a person: with its type, strings in quotes, lists numbered. */
export function shownReply(reply: Reply, indent = ''): string {
  switch (reply.kind) {
    case 'nil':
      return '(nil)\n';
    case 'status':
      return `${reply.text}\n`;
    case 'bulk':
      return `${quoted(reply.text)}\n`;
    case 'error':
    case 'integer':
      return `(${reply.kind}) ${reply.text}\n`;
    case 'array': {
      if (reply.items.length === 0) return '(empty array)\n';
      const width = String(reply.items.length).length;
      const deeper = `${indent}${' '.repeat(width + 2)}`;
      return reply.items
        .map((item, i) => {
          const number = `${String(i + 1).padStart(width)}) `;
          return `${i === 0 ? '' : indent}${number}${shownReply(item, deeper)}`;
        })
        .join('');
    }
  }
}

const plain = (reply: Reply): string => {
  if (reply.kind === 'nil') return '';
  if (reply.kind === 'array') return reply.items.map(plain).join('\n');
  return reply.kind === 'error' ? `${reply.text}\n` : textOf(reply.text);
};

/** The same where a program reads it: the bytes alone. */
export const rawReply = (reply: Reply): string => `${plain(reply)}\n`;
