import type { Case, Step } from '../case.ts';
import { one, sh } from './make.ts';

const line = (name: string, text: string): Case => sh(`more options: ${name}`, text);
const script = (name: string, ...steps: readonly Step[]): Case => one(`more options: ${name}`, ...steps);

/** What it shows of the host's name, whatever that is. */
const NAMES = 'hostname -i; hostname -f; hostname -s; hostname -d; hostname';

/** Options of busybox's programs that people use, and what is asked of other programs and flags with them. */
export const moreOptions: readonly Case[] = [
  script(
    'hostname with a domain',
    `run --rm --hostname foo --domainname bar.com busybox sh -c '${NAMES}'`,
    `run --rm --hostname foo.bar.com busybox sh -c '${NAMES}'`,
  ),
  script(
    'hostname that nobody knows',
    "run --rm --network none --hostname foo busybox sh -c 'hostname -i; echo $?; hostname -f; echo $?; hostname -d; echo $?; hostname -s'",
    "run --rm --hostname foo busybox sh -c 'hostname -F /etc/hostname; echo $?; hostname a; hostname -F /nope; echo $?; hostname -i a'",
  ),
  script(
    'hostname that may be set',
    "run --rm --cap-add SYS_ADMIN busybox sh -c 'echo new > f; hostname -F f; hostname; hostname other.x; hostname; hostname -s'",
  ),
  line(
    'tr with escapes',
    'printf "a\\0b\\0" | tr "\\0" " "; echo; echo abc | tr "\\141" z; tr "\\0" " " < /proc/1/cmdline | cut -c 1-9; echo "a\\\\b" | tr "\\\\\\\\" /; printf "a\\tb\\n" | tr "\\11" _; echo a8 | tr "\\8" _; echo a2 | tr "\\1412" XY; echo abcA | tr "\\141-\\143" xyz; echo ab | tr "a-\\142" xy; echo A | tr "\\x41" z; printf "a\\001b\\n" | tr "\\1" _',
  ),
  line(
    'tr with classes and sets',
    'echo "a1 b." | tr "[:space:][:punct:]" _; echo; echo "a=b" | tr "[=a=]" x; echo aF0g | tr -d "[:xdigit:]"; printf "a b\\tc\\n" | tr "[:blank:]" "\\n"; printf "\\1\\2\\177x\\n" | tr -d "[:cntrl:]"; echo; echo aB1 | tr -d "[:graph:]"; echo ab | tr "[:foo:]" x; echo a-b | tr "a\\-b" 123; echo abab | tr aba 123',
  ),
  line(
    'tr that squeezes and what it refuses',
    'echo aabbcc | tr -s a-b x; echo aabbcc | tr -cs a "\\n"; echo aabb | tr -ds a b; echo aab | tr -s a; echo abc | tr -C a-b x; echo; echo abc | tr ab ""; echo $?',
  ),
  line(
    'printf of numbers',
    'printf "% d|%#x\\n" 5 255; printf "%d %d\\n" 1; echo $?; printf "%#o %#X %#x %+x\\n" 8 255 0 5; printf "% d|% 5d|%+ d|% 05d\\n" -5 5 5 5; printf "%.3d|%5.3d|%-5.3d|%05.3d|%.0d|\\n" 5 5 5 5 0; printf "%u %x\\n" -1 -1; printf "%d %d\\n" 0x1F " 5"; printf "%08x|%#08x|%-8x|\\n" 255 255 255',
  ),
  line(
    'printf of large ones and others',
    'printf "%d\\n" 9223372036854775807; printf "%d\\n" 9223372036854775808; echo $?; printf "%u\\n" 18446744073709551615; printf "%*d|%-*d|%.*f\\n" 5 3 5 3 2 3.14159; printf "%ld %lu %llx %zd\\n" 1 2 3 4; printf "%+f|% f|%08.2f|%#.0f\\n" 1 1 1 1; printf "%f %f\\n" inf nan; printf "%f|%s|%c|\\n"; printf "%d\\n" "" 1.5; echo $?',
  ),
  line(
    'printf of sizes that it does not know',
    'printf "%jd\\n" 5; echo $?; printf "%5"; echo $?; printf "%5%|"',
  ),
  script(
    'a GPU where there is none',
    'run --rm --gpus all busybox true',
    'run -d --name box --gpus 2 busybox true',
    "inspect -f '{{json .HostConfig.DeviceRequests}} {{.State.Error}} {{.State.ExitCode}} {{.State.Status}}' box",
    'start box',
    'run --rm --gpus device=0 busybox true',
    'run --rm --gpus driver=foo,count=1 busybox true',
  ),
  script(
    'the terminals of a container',
    'run -d --name box busybox sleep 100',
    'run -d -t --name with busybox sleep 100',
    "exec -t box sh -c 'tty; ps -o tty,comm; true'",
    "exec -t with sh -c 'tty; ps -o tty,comm; true'",
    'exec with ps -o tty,comm',
  ),
  script(
    'nslookup of an address',
    'network create --subnet 10.9.0.0/24 --gateway 10.9.0.1 n3',
    'run -d --name bb --network n3 --ip 10.9.0.51 --network-alias al busybox sleep 100',
    "run --rm --network n3 busybox sh -c 'nslookup 10.9.0.51; echo $?'",
  ),
  line(
    'grep with context',
    'seq 20 > f; seq 3 9 > g; grep -A 1 5 f; grep -B 2 5 f; grep -C1 5 f g; grep -A1 -n [27] f; grep -A1 -H 5 f; grep -C2 -A0 5 f; grep -nA1 -o 1 f; grep -A1 -v 5 g; grep -A1 5 g f; grep -A1 -c 5 f g; grep -A x 5 f; echo $?; grep -B -1 5 f; seq 5 | grep -A1 -H 3',
  ),
  line(
    'grep for so many, and for files without',
    'seq 20 > f; seq 3 9 > g; grep -m 2 1 f; grep -m1 -A2 1 f; grep -m2 -A3 -n 1 f; grep -c -m 3 1 f; grep -v -m 2 1 f; grep -m0 1 f; echo $?; grep -L 20 f g; echo $?; grep -L 20 f; echo $?; grep -L zz f g; echo $?; grep -lc 1 f g; grep -Lc zz f g; grep -qL 20 f; echo $?; grep -m x 1 f; echo $?',
  ),
  line(
    'ls in other orders',
    'mkdir d; cd d; echo 12345 > big; sleep 2; echo 1 > small; sleep 2; mkdir sub; ln -s big link; ln -s sub slink; ln -s nope broken; touch exe; chmod +x exe; for o in -t -S -r -tr -Sr -tS -St "-t big small exe" "-S small big exe" "-r sub /d" "-rd big small sub"; do echo "$o:"; ls $o; done',
  ),
  line(
    'ls that says what is what',
    'mkdir d; cd d; echo 1 > f; mkdir sub; ln -s f link; ln -s sub slink; ln -s nope broken; touch exe; chmod +x exe; ln -s exe le; for o in -F -p -aF -ap -1F "-Fd slink" "-pd slink sub" "-p slink link" -L -LF; do echo "$o:"; ls $o; done; ls -lF | cut -c 1-9,58-; ls -lp | cut -c 58-; ls -n f | cut -c 1-30',
  ),
  line(
    'mkdir that says it, and with a mode',
    'mkdir -v a; mkdir -vp b/c/d; mkdir -vp b/c/e b; echo $?; mkdir -m 700 m; mkdir -p -m 711 m1/m2; mkdir -m u+x,go-rwx m3; mkdir -m 1777 m5; ls -ld m m1 m1/m2 m3 m5 | cut -c 1-10; mkdir -m foo m4; echo $?; mkdir -v a; echo $?',
  ),
  line(
    'cp, mv and rm that say it',
    'mkdir -p b/c t; echo x > f; cp -v f g; cp -rv b bb; cp -v f g t; mv -v f h; mv -v h t; cp -v nope t; cp -v t u; cp -rv b/ u; echo y > k; cp -nv k g; cat g; rm -v g nope; rm -rv bb; rm -fv nope; rm -v t; echo $?',
  ),
  line(
    'find of what is empty',
    'mkdir e; cd e; mkdir emp full; touch full/ef; echo a > full/n; find . -empty | sort; find . -type f -empty; find . -name "*f" -print0 | tr "\\0" "\\n"; find . ! -empty | sort; find . -type d -empty -print0 | xargs -0 echo',
  ),
  line(
    'ping for so long, and quietly',
    'ping -q -c 2 127.0.0.1 | sed "s/= .*/=/"; ping -w 2 127.0.0.1 | sed "s/time=.*/time=/; s/= .*/=/"; ping -c 1 -w 0 127.0.0.1 | grep -c seq; ping -W 1 -w 2 172.17.0.77; echo $?; ping -W 1 -c 1 -q 172.17.0.77; ping -c 1 -w x 127.0.0.1; echo $?',
  ),
  line(
    'ip of one line, and of a family',
    'ip -o addr show lo; ip -4 addr show lo; ip -o -4 addr | sed "s/^[0-9]*//"; ip -6 addr; ip -6 route; echo $?; ip -4 route; ip -f inet addr show dev lo; ip -o link show lo; ip -oneline addr show lo; ip -4 link show lo; ip -4 addr show eth9; ip -o -4 addr | awk "{print \\$4}"',
  ),
  line(
    'env without a name',
    'A=1 B=2 env -u A env | grep -E "^[AB]="; env -u NOPE true; echo $?; env -uPATH ls -d /; env -i A=1; env -i -u A A=2; env -u A -u B C=3 env | grep -E "^[ABC]="; env -i -0 A=1 B=2 | tr "\\0" "\\n"; env nope; echo $?; env /; echo $?; env - A=3; env -i sh -c "echo -n x"; env -- A=1 true; echo $?',
  ),
  line(
    'sort by version, uniq by a part',
    'printf "1.10\\n1.9\\nv1.2\\n1.10-rc1\\n1.2.3\\n" > v; sort -V v; sort -rV v; printf "file10\\nfile9\\nfile1\\nfile01\\nfile001\\nfile1.5\\n" | sort -V; printf "a x\\nb x\\nc y\\n" > u; uniq -f 1 u; uniq -f1 -c u; printf "xa\\nya\\nzb\\n" | uniq -s 1; printf "abc\\nabd\\n" | uniq -w 2; printf " a b\\n  a  b\\nc b\\n" | uniq -f 1; uniq -f x u; echo $?',
  ),
  line(
    'touch and date of a file',
    'touch -d "2020-01-02 03:04:05" x; date -r x; date -r x "+%Y %H"; date -r nope; echo $?; touch -d @86400 x; date -u -r x; touch -t 202001020304.05 x; date -r x; date -R -r x; touch -d 10:11 x; date -r x +%H:%M; touch -d junk x; echo $?; touch -r nope x; echo $?; touch -r /etc/passwd y; [ y -nt /etc/passwd ] || [ y -ot /etc/passwd ] || echo same; touch -d "2021.01.02-03:04" y; date -r y +%F_%R; touch -d 202101020304 y; date -r y; touch -d "2021-1-2 3:4" y; date -r y +%F_%R; touch -cd 2020-01-02 no; ls no; mkdir dd; touch -d "2021-01-02 03:04:05" dd; date -r dd',
  ),
  line(
    'date of other forms',
    'date -d "10:11" +%H:%M:%S; date -d 0102 +%T; date -d 05 +%T; date -d 2021-01-02 +%F_%T; date -d 2101020304 +%F_%R; date -d "2020-02-30 00:00" +%F; date -d "25:00"; echo $?; date -d now; echo $?; date -Iseconds -d @5; date -Im -d @5; date -Ihours -d @5; date -I -d @5; date -r /etc/passwd -d @5 +%s',
  ),
];
