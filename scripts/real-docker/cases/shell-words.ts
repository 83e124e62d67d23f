import type { Case } from '../case.ts';
import { sh } from './make.ts';

const line = (name: string, text: string): Case => sh(`shell words: ${name}`, text);

/** What ash makes of words: parameters, arithmetic, fields and patterns. */
export const shellWords: readonly Case[] = [
  line('arithmetic operators', 'echo $((2**3)) $((10%3)) $((1<<4)) $((0x1f)) $((010)) $((~5)) $((!0))'),
  line('arithmetic that counts', 'i=5; echo $((i++)) $i $((++i)) $((i+=3)) $i $((i--))'),
  line('division by nothing', 'echo $((1/0)); echo after'),
  line('arithmetic that is none', 'echo $((1+)); echo after'),
  line('arithmetic choices', 'echo $((5 > 3 ? 10 : 20)) $((1,2)) $((a=7)) $a'),
  line(
    'arithmetic of bits',
    'echo $((1 && 0)) $((1 || 0)) $((5 & 3)) $((5 | 3)) $((5 ^ 3)) $((-7 / 2)) $((-7 % 2))',
  ),
  line(
    'arithmetic in a script',
    'x=5; x=$((x+1)); echo $x; echo $(( (x+1)*2 )); echo $(( x > 5 && x < 10 )); while [ $x -gt 3 ]; do x=$((x-1)); done; echo $x; : $((x+=10)); echo $x',
  ),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
  line('parts of a value', 'x=foo.tar.gz; echo "${x%.gz}" "${x/foo/bar}" "${x:1:2}" "${x: -2}" "${x//o/0}"'),
  line(
    'a value with blanks',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
    'x="a b"; y=${x% *}; echo "$y"; echo "${x#* }" ${x:-"c d"} "${z:-c  d}" ${z:-c  d}; echo "${x:+it is $x}"; p="*.txt"; touch q.txt; echo $p "$p" ${p}',
  ),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
  line('a parameter that is none', 'echo ${}'),
  line(
    'fields',
    'IFS=,; x="a,b,,c"; for i in $x; do echo "[$i]"; done; set -- $x; echo $#; IFS=" ,"; x=" a , b "; set -- $x; echo $#',
  ),
  line('joined parameters', 'set -- x y z; echo $@ $* "$@" "$*" $#; IFS=,; echo "$*" "$@"'),
  line(
    'no parameters',
    'set --; for i in "$@"; do echo no; done; f() { echo $#; }; f "$@"; f $*; f "$*"; f "" ; set -- "a b" "c"; f $@; f "$@"; f "x$@y"; f "$*"',
  ),
  line(
    'patterns in values',
    'x="*"; cd /etc; echo $x; echo "$x"; x="h*s"; ls $x; for f in $x; do echo $f; done',
  ),
  line('hidden names', 'touch .a b; echo .*; echo *; echo .[a-z]*'),
  line('homes', 'echo ~ ~root ~nobody ~nope "~" x=~ ~/a; x=~/b; echo $x'),
  line(
    'nested substitutions',
    'echo `echo \\`echo nested\\`` $(echo $(echo deep)) "$(echo "in $(echo "q")")"',
  ),
  line('status after a substitution', 'echo "$(cat /nope)" $?; x=$(exit 5); echo $?; echo $(exit 5) $?'),
  line(
    'assignments in a row',
    'x="a   b"; echo $x; y=$x; echo "$y"; x= echo empty; a=1 b=2; echo $a$b; x=1 y=$x; echo $y',
  ),
  line('patterns not wanted', 'echo $-; set -f; echo *; echo $-'),
  line(
    'parts of a name',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
    'x="hello world"; echo "${x/o/0}" "${x//o/0}" "${x/#h/H}" "${x/ *}" "${x:6}" "${x:0:5}" "${x: -5}" "${#x}"',
  ),
  line('powers', 'echo $((3**100)) $((7**41)) $((2**63)) $((-3**41)); echo $((2**-1)); echo after'),
  line('a loop over what is read only', 'readonly i=1; for i in 2 3; do echo $i; done; echo after'),
  line('arithmetic with what is read only', 'readonly i=1; echo $((i=2)); echo after'),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
  line('a default for what is read only', 'readonly z; echo "${z:=3}"; echo after'),
  line('read only and read', 'readonly z=1; echo 5 | { read z; echo "$? $z"; }; echo after $z'),
];
