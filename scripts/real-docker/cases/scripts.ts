import type { Case } from '../case.ts';
import { sh } from './make.ts';

const line = (name: string, text: string): Case => sh(`scripts: ${name}`, text);

/** What ash does with options, traps, files of commands, and the lines that its messages name. */
export const scripts: readonly Case[] = [
  line('unset parameters', 'set -u; echo "$nope"; echo after'),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
  line('errexit and nounset', 'set -eu; echo ${y:-ok}; echo $y; echo no'),
  line('trace', 'set -x; echo a b; x=1; [ $x = 1 ] && echo "c d"'),
  line('trace of loops', 'set -x; for i in 1 2; do echo $i; done; x="a b"; echo "$x" ""'),
  line(
    'trace of functions',
    'set -x; f() { local a=1; echo $a; }; f; if [ 1 = 1 ]; then echo y; fi; case a in a) echo c;; esac; x=$(echo sub); y=; export Z="it is"; cd /etc; echo a | cat; echo b > /dev/null; ! true',
  ),
  line('options', 'set -o; echo $?'),
  line('pipefail', 'set -o pipefail; false | true; echo $?'),
  line('noclobber', 'set -C; echo a > f; echo b > f; echo $?; echo c >| f; cat f'),
  line('trap lists', 'trap "echo int" INT; trap; trap - INT; trap; trap "" TERM; trap'),
  line('trap of errors', 'trap "echo err" ERR; false; echo a'),
  line('trap of no signal', 'trap foo BOGUS; echo $?'),
  line('trap at a failure', 'set -e; trap "echo trapped \\$?" EXIT; false; echo no'),
  line(
    'traps that are reset',
    'trap "" INT; kill -INT $$; echo alive; trap - INT; trap "echo usr1" USR1; kill -USR1 $$; kill -s USR1 $$; echo end; trap - USR1; kill -USR1 $$; echo no',
  ),
  line('read with other separators', 'echo "a:b:c" | (IFS=: read x y z; echo $z $y $x)'),
  line(
    'read of blanks',
    'echo "  lead trail  " | (read x; echo "[$x]"; ); echo "  a  b  " | (IFS= read -r x; echo "[$x]")',
  ),
  line('read of characters', 'echo hello | (read -n 2 x; echo $x)'),
  line('read without a name', 'echo foo | (read; echo "[$REPLY]")'),
  line('read of a name that is none', 'read 1x < /etc/passwd; echo $?'),
  line(
    'read of rows',
    'printf "k=v\\n#c\\nx = y\\n" | while IFS="=" read k v; do echo "$k:$v"; done; echo "  a   b  " | { read x y; echo "[$x][$y]"; }; echo "a:b" | { IFS=: read x y z; echo "[$x][$y][$z]"; }; echo "a::b:" | { IFS=: read x y; echo "[$x][$y]"; }',
  ),
  line(
    'read of raw lines',
    'echo "line1\\nline2" > f; while IFS= read -r l; do echo "<$l>"; done < f; printf "a\\\\\\\\b\\n" | while read l; do echo "$l"; done; printf "no newline" | while read l; do echo "$l"; done; printf "no newline" | (read l; echo $? $l)',
  ),
  line(
    'export',
    'export X=5 Y="a b"; sh -c "echo \\$X \\$Y"; export -p | grep -E "X|Y"; export -n X; sh -c "echo [\\$X]"',
  ),
  line('export of a name that is none', 'export 1x=3; echo $?'),
  line('readonly', 'readonly R=1; R=2; echo after'),
  line('readonly names', 'readonly R=1; readonly | tail -n 1; unset R; echo $?'),
  line('unset of functions', 'unset -f nope; f() { echo f; }; unset -f f; f; echo $?'),
  line('return of no number', 'f() { return x; }; f; echo $?'),
  line('shift of no number', 'shift; echo $?; set -- a; shift 2; echo $?; shift x; echo $?'),
  line(
    'getopts',
    'set -- -a -b val -c rest; while getopts ab:c o; do echo "$o $OPTARG"; done; echo $OPTIND; shift $((OPTIND-1)); echo $1',
  ),
  line('getopts of what is not known', 'set -- -z -b; while getopts ab: o; do echo "$o [$OPTARG]"; done'),
  line('getopts that is silent', 'set -- -z -b; while getopts :ab: o; do echo "$o [$OPTARG]"; done'),
  line('getopts without words', 'getopts; echo $?'),
  line('source', 'echo "echo hi; y=3" > s; . ./s; echo $y; . s; echo $?; source ./s'),
  line('source of no file', '. ./nope; echo after'),
  line('source of a name', 'source nope; echo after'),
  line('return from a file', 'echo "return 4; echo no" > s; . ./s; echo $?'),
  line(
    'scripts without #!',
    './f; echo $?; touch f; ./f; echo $?; chmod +x f; ./f; echo $?; echo "echo script \\$1" > f; ./f a; sh f b; sh nope; echo $?',
  ),
  line(
    'a script',
    'cat > s.sh <<EOF\n#!/bin/sh\necho "args: \\$# first: \\$1"\nexit 4\nEOF\nchmod +x s.sh; ./s.sh a b; echo $?; sh s.sh; sh -x s.sh 2>&1; sh -e s.sh; sh -n s.sh; echo $?',
  ),
  line(
    'both streams into a file',
    'ls /nope > /dev/null 2>&1; echo $?; ls /nope 2>&1 >/dev/null | cat; ls /nope &>f; cat f',
  ),
  line('a here-document without an end', 'cat <<E\nopen'),
  line('function', 'function f { echo fn; }; f'),
  line(
    'what a group changes',
    '{ set -- a b; x=1; cd /etc; } > f; echo $# $x; pwd; while read l; do set -- $l; y=$l; done < /etc/hostname; echo $#; f() { z=5; return 3; } ; f > g; echo $? $z',
  ),
  line(
    'what a subshell changes',
    'a=1; (a=2; echo $a); echo $a; b=$(a=3; echo $a); echo $a $b; { a=4; }; echo $a; a=5 sh -c "echo \\$a"; echo $a; f() { echo $a; }; a=6 f; echo $a',
  ),
  line(
    'lines of a script',
    'printf "echo a\nnosuch\ncd /nope\n[ 1 -eq x ]\necho b > /nope/x\necho \\$((1/0))\n" > s; sh s; echo $?; ./s; printf "if true; then\necho x\n" > t; sh t; echo $?; . ./t',
  ),
  line(
    'lines of standard input',
    'echo nosuch | sh; printf "echo a\ncd /nope\n" | sh; printf "exit 4\n" | sh; echo $?; printf "f() {\nnosuch\n}\n\nf\n" > s; sh s; . ./s; sh ./s',
  ),
  line('lines of a text', 'nosuch\necho a\ncd /nope\n'),
  line('wait for no number', 'false & wait $!; echo $?; wait nope; echo $?'),
  line(
    'commands with a variable of their own',
    'f() { echo $a; }; a=6 f; echo "[$a]"; a=1 read b < /dev/null; echo "[$a]"; a=2 export c=3; echo "[$a]"',
  ),
];
