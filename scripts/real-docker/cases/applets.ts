import type { Case } from '../case.ts';
import { sh } from './make.ts';

const applet = (name: string, text: string): Case => sh(`applets: ${name}`, text);
/** Six lines with doubles, for what works on lines. */
const LINES = 'printf "b\\na\\nb\\n10\\n9\\n" > /f; ';

/** What busybox's small programs say. Usage texts are left out: ours are shorter. */
export const applets: readonly Case[] = [
  applet('cp', 'echo a > f; cp f g; cat g; cp nope x; cp /etc x; cp f /nope/x; cp f g /k'),
  applet('cp -r', 'cp -r /etc/ /e; ls /e/passwd; mkdir d; cp -r /e d; ls d; cp -r /nope x'),
  applet('cp into a directory', 'echo a > f; mkdir d; cp f d; cp f /etc/group d/; ls d'),
  applet('cp -p keeps the mode', 'echo a > f; chmod 640 f; cp f g; stat -c %a g; cp -p f h; stat -c %a h'),
  applet('mv', 'echo a > f; mv f g; ls f g; mv g /nope/x; mv nope x; cat g'),
  applet('mv of a directory', 'mkdir -p d/e; echo a > d/e/f; mv d k; find k; ls d; mkdir z; mv k z; find z'),
  applet('rm', 'echo a > f; mkdir d; rm f; ls f; rm d; rm nope; rm -f nope; echo $?; rm -r d; ls d'),
  applet(
    'rmdir',
    'mkdir -p a/b/c; rmdir a; rmdir nope; rmdir a/b/c; ls a/b; rmdir -p a/b; ls a; echo > f; rmdir f',
  ),
  applet(
    'mkdir',
    'mkdir d; mkdir d; mkdir a/b; mkdir -p a/b/c d; ls -d a/b/c; echo > f; mkdir f; mkdir -p f/g',
  ),
  applet('ln -s', 'echo a > f; ln -s f l; cat l; readlink l; ln -s f l; ln -sf g l; readlink l; cat l'),
  applet('ln', 'echo a > f; ln f h; cat h; ln nope x; ln f h; mkdir d; ln -s /f d; readlink d/f'),
  applet('touch', 'touch a b; ls -1; touch /nope/x; touch -c c; ls c'),
  applet('ls -1 and -a', 'mkdir d; cd d; touch .h a b; ls; ls -1; ls -a; ls -A'),
  applet('ls -l', 'echo abc > f; mkdir d; ln -s f l; chmod 600 f; ls -l f l d | cut -c1-42'),
  applet('ls -R', 'mkdir -p d/e/g d/k; touch d/e/f; ls -R d; ls -R d d/e'),
  applet('ls -d', 'ls -d /etc /nope /etc/passwd; ls -ld /etc | cut -c1-10'),
  applet('ls -h', 'ls -lh /etc/passwd | cut -c1-34; mkdir d; touch d/e; ls -l d | head -n 1'),
  applet('ls of several', 'mkdir d e; touch d/f e/g h; ls d e h; ls nope h'),
  applet('cat', 'echo a > f; cat f f; cat nope f; cat /etc; echo b | cat f -; cat -n f'),
  applet('echo', 'echo -n a; echo b; echo -e "a\\tb\\x41"; echo -E "a\\tb"; echo -x; echo -ne "q\\n"; echo'),
  applet(
    'printf',
    'printf "%5d|%-5s|%05d|%x|%c|%s\\n" 3 ab 7 255 xyz end; printf "%s\\n" a b c; printf "%d\\n" x',
  ),
  applet('head', `${LINES}head -n 2 f; head -1 f; head -c 3 f; head -n 1 nope; head -n x f; head -n 1 f f`),
  applet('tail', `${LINES}tail -n 2 f; tail -1 f; tail -n +4 f; tail -c 3 f; tail -n 1 nope; tail -n 1 f f`),
  applet('wc', `${LINES}wc f; wc -l f; wc -l < f; wc -w f; wc -c f; wc -l f f; wc nope`),
  applet('sort', `${LINES}sort f; sort -n f; sort -r f; sort -u f; sort nope; sort -k 2 f`),
  applet('uniq', `${LINES}sort f | uniq -c; sort f | uniq -d; uniq f`),
  applet(
    'cut',
    'cut -d: -f1 /etc/passwd; cut -d: -f1,3-4 /etc/passwd; cut -c2-3 /etc/passwd; cut /etc/passwd; cut -f1 nope',
  ),
  applet(
    'tr',
    'echo abc | tr a-c A-C; echo abcabc | tr -d b; echo aabb | tr -s a; echo aBc | tr "[:lower:]" "[:upper:]"',
  ),
  applet('tee', 'echo a | tee f g; cat f g; echo b | tee -a f; cat f; echo c | tee /nope/x'),
  applet(
    'grep',
    `${LINES}grep b f; grep -n b f; grep -c b f; grep -v b f; grep -o "[0-9]" f; grep q f; echo $?`,
  ),
  applet(
    'grep of files',
    `${LINES}cp f g; grep a f g; grep -l a f g; grep -h a f g; grep b nope f; echo $?; grep -q a f; echo $?`,
  ),
  applet(
    'grep of expressions',
    'grep "^r.*sh$" /etc/passwd; grep -E "^(bin|root):" /etc/passwd; grep -i ROOT /etc/group; grep -w oo /etc/passwd',
  ),
  applet(
    'find',
    'mkdir -p d/e; touch d/f d/e/g; find d | sort; find d -name g; find d -type f | sort; find nope; find d -maxdepth 0',
  ),
  applet('find -exec', 'mkdir d; touch d/f; find d -type f -exec echo got {} ";";'),
  applet('which', 'which ls sh; which nope; echo $?; which /bin/ls'),
  applet(
    'basename and dirname',
    'basename /a/b.c; basename /a/b.c .c; basename /; dirname /a/b; dirname a; dirname /; dirname a/b/',
  ),
  applet(
    'readlink',
    'readlink /bin/sh; readlink -f /bin/sh; readlink /etc; echo $?; readlink -f /etc/../bin',
  ),
  applet('seq', 'seq 3; seq 2 4; seq 1 2 7; seq 3 -1 1; seq -w 8 10; seq -s , 3; seq 5 1'),
  applet(
    'stat',
    'stat -c "%n %a %A %s %U %G" /etc/passwd; stat -c %F /etc /bin/sh /etc/passwd; stat nope; stat -c %N /bin/sh',
  ),
  applet(
    'chmod',
    'touch f; chmod 600 f; stat -c %a f; chmod u+x,g+r f; stat -c %A f; chmod a-r f; stat -c %a f; chmod zz f; chmod 600 nope; chmod +x f; stat -c %a f; chmod o=rw f; stat -c %a f',
  ),
  applet(
    'chown',
    'touch f; chown 1:2 f; stat -c "%u %g" f; chown nobody f; stat -c %U f; chown nope f; chown root:nope f; chown 1 nope',
  ),
  applet(
    'date',
    'date -u -d @0; date -u -d "2024-02-29 03:04:05" "+%F %T %a %j %s"; date -d x; date foo; date -R -u -d @0; date -I -d @0; date +%Z',
  ),
  applet(
    'xargs',
    'echo a b | xargs echo x; printf "1\\n2\\n" | xargs -n 1 echo n; echo q | xargs -I @ echo @-@; echo | xargs -r echo; echo a | xargs nope; echo $?; echo a | xargs false; echo $?',
  ),
  applet('killall', 'killall nope; killall -9 nope; killall; killall -FOO sleep'),
  applet(
    'kill',
    'kill -l 15; kill -l TERM; kill abc; kill 99; kill; kill -FOO 1; kill -s FOO 1; /bin/kill abc; /bin/kill 99; /bin/kill; /bin/kill -FOO 1',
  ),
  applet('kill -l', 'kill -l | head -n 15; /bin/kill -l 9; /bin/kill -l FOO; echo $?'),
  applet('kill -0', 'kill -0 1; echo $?; kill -s KILL 99; sleep 100 & kill -9 $!; wait $!; echo $?'),
  applet('ps -o', 'ps -o pid,ppid,user,comm | head -n 2; ps -o pid,stat | head -n 1; ps -o args | head -n 1'),
  applet('id', 'id -u; id -g; id -un; id -gn; id -G; id nobody; id nope; whoami; id -u nobody'),
  applet('hostname', 'hostname x; hostname -s | wc -l'),
  applet('uname', 'uname; uname -s; uname -m; uname -r | wc -l; uname -a | cut -d " " -f 1'),
  applet('env', 'env A=1 env | grep A=; env -i B=2 env; env nope; echo $?; env -i A=1 sh -c "echo \\$A"'),
  applet(
    'mount',
    'mount -t tmpfs none /mnt; mount /dev/sda /home; umount /proc; umount /nope; mount | head -n 2 | cut -c1-30; mount /nope',
  ),
  applet(
    'nproc and free',
    'nproc | wc -l; free | head -n 1; free -m | wc -l; df | head -n 1; df -h | head -n 1; df nope',
  ),
  applet(
    'du',
    'mkdir -p d/e; echo a > d/f; echo b > d/e/g; du d; du -s d; du -a d | sort; du nope; du -sh d',
  ),
  applet(
    'test',
    '[ a = a ]; echo $?; [ a = b ]; echo $?; [ -z "" ] && echo z; [ 1 -lt 2 ] && echo lt; [ -f /etc/passwd -a -d /etc ] && echo and; [ a = b -o a = a ] && echo or; [ ! -e /nope ] && echo not; [ a = a; test 1 -gt x; [ 1 2 ]',
  ),
  applet('sleep', 'sleep 0.1; echo $?; sleep x; sleep 1x; sleep 0s 0; echo $?'),
  applet(
    'options that are none',
    'ls --bogus 2>&1 | head -n 1; cat -z 2>&1 | head -n 1; head -n 2>&1 | head -n 1; cp 2>&1 | wc -l | head -c 0',
  ),
  applet('pidof', 'pidof nope; echo $?'),
];
