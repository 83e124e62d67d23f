import type { Case } from '../case.ts';
import { sh } from './make.ts';

const shell = (name: string, text: string): Case => sh(`shell: ${name}`, text);

/** What busybox's ash makes of its language, and what it says of mistakes in it. */
export const shellCases: readonly Case[] = [
  shell(
    'if',
    'if true; then echo a; else echo b; fi; if false; then echo c; elif true; then echo d; fi; if false; then echo; fi; echo $?',
  ),
  shell(
    'while and until',
    'i=0; while [ $i -lt 3 ]; do echo $i; i=$((i+1)); done; until [ $i = 5 ]; do i=$((i+1)); done; echo $i',
  ),
  shell(
    'break and continue',
    'for i in 1 2 3 4; do [ $i = 2 ] && continue; [ $i = 4 ] && break; echo $i; done',
  ),
  shell(
    'case',
    'for x in abc 5 "" "*"; do case "$x" in a*) echo a;; [0-9]) echo digit;; "") echo empty;; "*") echo star;; *) echo other;; esac; done',
  ),
  shell(
    'case with several patterns',
    'case b in a|b) echo ab;; esac; case z in (y) echo y;; esac; echo $?; case q in q) esac; echo $?',
  ),
  shell('functions', 'f() { echo "f $1 $#"; return 3; }; f a b; echo $?; g() { f x; echo g; }; g; echo $1'),
  shell(
    'functions in functions',
    'f() { for i in 1 2; do return 4; done; echo no; }; f; echo $?; h() echo one; h () { echo two; }; h',
  ),
  shell('local', 'x=1; f() { local x=2 y; echo $x; y=3; }; f; echo $x $y; local z'),
  shell('return outside', 'echo a; return 4; echo no'),
  shell(
    'here-document',
    'x=5; cat <<EOF\na $x $(echo hi) \\$x\nEOF\ncat <<"EOF"\nb $x\nEOF\ncat <<-EOF\n\tc\n\tEOF\necho end',
  ),
  shell('here-document in a loop', 'while read a b; do echo "$b $a"; done <<EOF\n1 2\n3 4 5\nEOF'),
  shell(
    'parameters',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
    'echo ${x:-a} ${x:=b} $x ${x:+c} ${y+d}e ${#x}; f=a.tar.gz; echo ${f%.*} ${f%%.*} ${f#*.} ${f##*.}',
  ),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
  shell('parameter that must be set', 'echo ${x:?is missing}; echo no'),
  shell(
    'special parameters',
    'echo $# $0; set -- a "b c" d; echo $# $2; shift 2; echo $1; shift 5; echo $?; for i; do echo $i; done',
  ),
  shell(
    'exit codes',
    'false; echo $?; true; echo $?; nosuch; echo $?; /etc; echo $?; ! true; echo $?; (exit 5); echo $?',
  ),
  shell(
    'set -e',
    'set -e; false || echo a; if false; then :; fi; ! true; false && true; echo b; false; echo no',
  ),
  shell('set +e', 'set -e; set +e; false; echo on'),
  shell('substitution', 'echo $(echo a; echo b) `echo c` "$(echo "d  e")"; x=$(false); echo $?'),
  shell(
    'pipes',
    'echo a | cat | cat; false | true; echo $?; true | false; echo $?; echo x | while read l; do echo "l $l"; done',
  ),
  shell(
    'redirects',
    'echo a > f; echo b >> f; cat < f; nosuch 2> e; cat e; ls /nope > g 2>&1; cat g; echo q > /nope/x; cat < nope',
  ),
  shell(
    'globs',
    'mkdir d; cd d; touch a b .h ab; echo *; echo a*; echo ?; echo [ab]; echo [!a]; echo z*; echo "*"; echo .h*',
  ),
  shell('quotes', 'x="a  b"; echo $x; echo "$x"; echo "\\$x \\\\ \\""; echo a"b"c'),
  shell('read', 'echo "a b c" | { read x y; echo "$y-$x"; }; read z < /dev/null; echo $?'),
  shell(
    'unset and export',
    'export A=1; sh -c "echo \\$A"; unset A; sh -c "echo [\\$A]"; B=2; sh -c "echo [\\$B]"; C=3 sh -c "echo \\$C"',
  ),
  shell('cd', 'cd /nope; echo $?; cd /etc; pwd; cd -; cd; pwd; cd /etc/passwd'),
  shell('trap', 'trap "echo bye" EXIT; trap "echo usr" USR1; kill -USR1 $$; echo on'),
  shell('wait', 'sleep 0.1 & wait; echo $?; wait 99; echo $?; (exit 3) & wait $!; echo $?'),
  shell('background', 'sleep 5 & echo $(($! > 1)); kill $!; wait $!; echo $?'),
  shell('not found', 'nosuch; ./nosuch; /etc/passwd; /nope/x; echo $?'),
  shell(
    'arithmetic',
    'echo $((1+2*3)) $(((1+2)*3)) $((7/2)) $((7%3)) $((3>2)) $((2==3)); x=4; echo $((x*x))',
  ),
  shell(
    'a descriptor that is read',
    'printf "one\\ntwo\\nthree\\n" > f; exec 3<f; read a <&3; read b <&3; echo $a $b; cat <&3; read c <&3; echo $? [$c]; exec 3<&-; read d <&3; echo $?; while read x <&4; do echo got $x; done 4<f; { read z; echo z$z; } <f',
  ),
  shell(
    'a descriptor that is written',
    'exec 5>o; echo hi >&5; echo more 1>&5; (echo sub >&5); ls /nope 2>&5; exec 5>&-; cat o; echo bad >&5; echo $?; exec 6>>o; echo app>&6; exec 6>&-; cat o',
  ),
  shell(
    'descriptors of functions and copies',
    'printf "1\\n2\\n3\\n" > f; exec 3<f; f() { read q <&3; echo $q; }; f; f; cat 0<&3; exec 4>&1; echo to4 >&4; x=$(echo in; echo out >&4); echo [$x]; exec 4>&-; exec 3<nofile; echo on',
  ),
  shell('descriptors that are not open', 'cat <&7; echo $?; true 9<&3; echo $?; exec 8<&7; echo on'),
  shell('syntax error of then', 'if then fi'),
  shell('syntax error of ;;', 'echo a;; echo b'),
  shell('syntax error of an open quote', 'echo "x'),
  shell('syntax error of fi', 'fi'),
  shell('syntax error of an open if', 'if true; then echo a'),
  shell('syntax error of a bracket', 'echo a)'),
];
