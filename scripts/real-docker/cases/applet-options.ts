import type { Case } from '../case.ts';
import { sh } from './make.ts';

const line = (name: string, text: string): Case => sh(`applet options: ${name}`, text);

/** What options of busybox's small programs do, and what their mistakes are called. */
export const appletOptions: readonly Case[] = [
  line(
    'copies into themselves',
    'mkdir a; touch a/f; cp -r a a; ls a; cp -r a a/b; cp a/f a/f; cp a/f ./a/../a/f; mkdir d e; mv d d; mv d d/x; ls d; mv d e; ls e; cp -r e/ e/d; ls -R e; mv nope d; echo $?',
  ),
  line(
    'copies through links',
    'cp -r a ab; mkdir a ab; cp -r a ab; ls ab; mv a ab/a/b; ls ab/a; ln -s f l; touch f; cp f l; cp l f; mv f f; mv l f; ls -l f | cut -c1',
  ),
  line(
    'ls in order',
    'ls b a; touch b a; ls b a; ls /etc/passwd /etc/group; mkdir z; ls z b; rm -r .; rm -rf ..; rm -r z/; mkdir ""; echo $?; uname -p; uname -ps',
  ),
  line(
    'echo and printf',
    'echo -e "\\101 \\0101 \\x41 a\\c b"; echo after; echo -e "x\\c"; printf "a\\cb\\n"; echo; printf "%d %i\\n" 010 011; printf "%e %g\\n" 12345.678 0.5; printf -- "-x\\n"; printf "%y\\n" a; echo $?; printf "%d\\n" 3x; printf "a\\101\\n"',
  ),
  line(
    'printf of words',
    'printf "%s-%s\\\\n" a b c; printf "%5.2f|%e|%g\\\\n" 3.14159 1000 0.5; printf "%q\\\\n" "a b"',
  ),
  line(
    'uniq and sort',
    'uniq f g; printf "a\\na\\nb\\n" > f; uniq f g; cat g; uniq nope; printf "3 x\\n1 y\\n10 w\\n" | sort -k1n; printf "b:2\\na:10\\n" | sort -t: -k2nr; printf "b\\nA\\na\\nB\\n" | sort -f',
  ),
  line(
    'head, tail, seq and wc',
    'head -n -1 /etc/hostname; seq 5 | head -n -2; seq 5 | tail +4; seq -s, 3; seq -s : 1 3; echo é | wc -c',
  ),
  line(
    'xargs',
    'seq 3 | xargs -n1; echo "a \\"b c\\" d" | xargs -n1; echo 1 2 | xargs -I{} echo "<{}>"; echo a b | xargs -t echo; printf "a\\0b c\\0" | xargs -0 -n 1 echo; echo "it\\"s" | xargs echo; echo $?',
  ),
  line(
    'test',
    '[ 1 -lt 2 ] && [ ! 3 -lt 2 ] && echo ok; [ "a" != "b" -a -n "x" ]; echo $?; [ ! ]; echo $?; [ ! "" ]; echo $?; [ -n x -o -n "" ]; echo $?; [ -d /etc -a \\( -f /nope -o -e /bin \\) ]; echo $?; test -e /nope || echo gone; [ /etc -ot /nope ]; echo $?',
  ),
  line(
    'test of texts and brackets',
    '[ 1 -eq 1 -a 2 -gt 1 ]; echo $?; [ a \\< b ]; echo $?; [ \\( a = b \\) -o c ]; echo $?',
  ),
  line('test of an empty number', '[ a -eq 1 ] || echo no; [ "" -eq 1 ]; echo $?'),
  line('test of times', '[ /etc/passwd -nt /nope ]; echo $?; [ -t 0 ]; echo $?; [ -p /dev/stdin ]; echo $?'),
  line(
    'stat, date and free',
    'stat /etc/passwd | head -n 2; stat -c "[%10s][%-5a]" /etc/passwd; date -u -d @50000 "+%k %l %r %c %x %X"; free | head -n 1; hostname -d; uname -p',
  ),
  line(
    'grep',
    'grep -e root -e nobody /etc/group; grep "[" /etc/passwd; echo $?; grep -E "(" /etc/passwd; echo $?; grep x /etc; echo $?; grep root /etc /etc/group; grep -s x /nope; echo $?; grep -r root /etc/passwd; grep -r root /etc | sort',
  ),
  line(
    'printf that is wrong',
    'printf "%y\\n" a; echo $?; printf "ab%%%5"; echo; printf "%d\\n" 3x 08 010; printf; echo $?',
  ),
];
