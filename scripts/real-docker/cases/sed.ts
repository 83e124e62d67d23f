import type { Case } from '../case.ts';
import { sh } from './make.ts';

/** Six lines in /f, and sed called with these, one after the other. */
const sed = (name: string, ...calls: readonly string[]): Case =>
  sh(
    `sed: ${name}`,
    `printf "root:x:0\\nbin:x:1\\na b c a\\n\\nfoo/bar\\nlast one\\n" > /f; ${calls.map((call) => `sed ${call}`).join('; ')}`,
  );

/** busybox's sed, as version 1.35 has it. */
export const sedCases: readonly Case[] = [
  sed('s', 's/a/b/ f', 's/a/b/g f', 's/a/b/2 f', 's,/,\\|, f', 's/$/!/ f', 's/x*/-/g f'),
  sed('s with groups', '"s/\\(.*\\):x/[\\1]/" f', '-E "s/([a-z]+):(x)/\\2-\\1/" f', '"s/[aeiou]/<&>/g" f'),
  sed('s with flags', '-n s/a/b/gp f', 's/A/z/I f', 's/a/b/k f; echo $?', 's/a/b f; echo $?'),
  sed('p', '-n 2p f', '-n 2,4p f', '-n "\\$p" f', '-n /bin/,/foo/p f', '-n "/a/!p" f', '-n 4,2p f'),
  sed('d', '2d f', '"/^\\$/d" f', '"\\$!d" f', '/root/,/a/d f', '"2,3!d" f', '"1d;\\$d" f'),
  sed('ranges', '-n 2,+1p f', '-n 0,/a/p f', '2,p f; echo $?', '-n /root/,/nosuch/p f'),
  sed('q, = and n', '2q f', '-n "\\$=" f', '"n;d" f', '= f', '-n "/b/{=;p}" f'),
  sed('a, i and c', '"2a added" f', '"2i inserted" f', '"3c changed" f', '"2,3c changed" f', '"\\$a end" f'),
  sed('hold and pattern space', '"1!G;h;\\$!d" f', '"\\$!N;P;D" f', '"N;s/\\n/ /" f', 'G f', '"x;p;x" f'),
  sed('labels', '":a;N;\\$!ba;s/\\n/,/g" f', '"t;s/a/Z/;ta;s/b/Y/;:a" f', '"b foo" f; echo $?'),
  sed('y and classes', 'y/abc/xyz/ f', '"s/[[:space:]]/_/g" f', '"s/[0-9]*\\$/N/" f', '"/a/s//Q/" f'),
  sed('-i', '-i s/a/b/ f; cat f', '-i.old /bin/d f; cat f f.old', '-n -i 1p f; cat f', '-i p nope; echo $?'),
  sed(
    '-e and -f',
    '-e s/a/1/ -e s/b/2/ f',
    '-n -e p -e p f; echo "s/o/0/" > s',
    '-f s f',
    '-f nope f; echo $?',
  ),
  sed('of a pipe and of files', 'p < f', '-n "\\$p" f /f', 's/a/b/ nope f; echo $?', 'k f; echo $?'),
  sed('a last line without an end', 'd f; printf "a\\nb" | sed s/b/c/', 'd f; printf "a\\nb" | sed -n p'),
];
