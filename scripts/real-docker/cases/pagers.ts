import type { Case } from '../case.ts';
import { one, sh } from './make.ts';

/** A text of 60 numbered lines in /t, and a pager over it at a terminal of 24 rows. */
const typed = (name: string, command: string, ...keys: readonly string[]): Case =>
  one(`pagers: ${name}`, {
    line: 'run -it --rm busybox sh',
    keys: [
      '\r',
      'for i in $(seq 60); do echo "line $i of it"; done >/t\r',
      `${command}\r`,
      ...keys,
      'exit\r',
    ],
  });

/** less and more of busybox at a terminal, and without one. */
export const pagers: readonly Case[] = [
  typed('less, pages and lines', 'less /t', ' ', '\r', 'j', 'k', 'b', 'd', 'u', 'q'),
  typed(
    'less, arrows and ends',
    'less /t',
    '\x1b[B',
    '\x1b[6~',
    '\x1b[A',
    '\x1b[5~',
    'G',
    ' ',
    'k',
    'g',
    'q',
  ),
  typed('less, searching', 'less /t', '/e 3\r', 'n', 'n', 'N', '?2 of\r', 'g', '/nosuch\r', 'n', '/\r', 'q'),
  typed('less, mending what is searched', 'less /t', '/linx', '\x7f', 'e 5[05]\r', 'n', 'n', 'q'),
  typed('less, -N and -M', 'less -NM /t', ' ', 'G', 'q'),
  typed('less, the line at the foot', 'less -m /t', ' ', '=', 'q'),
  typed('less of a short file', 'seq 3 >/s; less /s', ' ', 'G', 'b', 'q', 'less -F /s\r', 'less -E~ /s\r'),
  typed('less of a pipe', 'seq 50 | less', ' ', ' ', ' ', 'b', 'q', 'echo $?\r'),
  typed('less of two files', 'seq 3 >/s; less /s /t', ':n', ' ', ':n', ':p', ':x', ':q', 'echo $?\r'),
  typed(
    'less, long lines and tabs',
    'seq -s " " 200 >/l; printf "a\\tb\\033x\\n" >>/l; less /l',
    'j',
    'q',
    'less -S /l\r',
    'q',
  ),
  typed('less of what is not there', 'less /nope; echo $?', 'less /etc\r', ' ', 'q'),
  typed('less and Ctrl-C', 'less /t', '\x03', 'echo $?\r'),
  typed('more, pages and lines', 'more /t', ' ', '\r', 'x', ' ', 'q', 'echo $?\r'),
  typed('more, the rest', 'more /t', 'r', 'echo $?\r'),
  typed('more of a pipe', 'seq 50 | more', ' ', ' ', 'seq 10 | more\r'),
  typed('more of several files', 'seq 3 >/s; more /s /nope /t', ' ', 'q'),
  typed('more, long lines and tabs', 'seq -s " " 1200 >/l; printf "a\\tb\\n" >>/l; more /l', ' ', ' ', ' '),
  typed('more and Ctrl-C', 'more /t', '\x03', 'echo $?\r'),
  sh(
    'pagers: without a terminal',
    'seq 3 > /s; less /s; more /s; seq 2 | less; seq 2 | more; less /nope; echo $?; more /nope; echo $?',
  ),
];
