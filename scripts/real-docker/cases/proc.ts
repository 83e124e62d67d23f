import type { Case, Step } from '../case.ts';
import { one, sh } from './make.ts';

const line = (name: string, text: string): Case => sh(`proc: ${name}`, text);
const script = (name: string, ...steps: readonly Step[]): Case => one(`proc: ${name}`, ...steps);

/** Numbers are those of a computer. */
const PLAIN = 's/[0-9][0-9]*/N/g';

/** What proc(5) shows in a container, and to whom. What only a real computer has is not asked for. */
export const procCases: readonly Case[] = [
  line(
    'what is there',
    'cd /proc; for f in cgroups cmdline cpuinfo filesystems loadavg meminfo partitions stat swaps uptime version sys bus fs irq acpi keys timer_list mounts net; do ls -ld $f | cut -c 1-10; done; readlink mounts; readlink net; wc -c < version | sed "s/[1-9][0-9]*/N/"; stat -c "%s %a %F" version meminfo sys',
  ),
  line(
    'of a process',
    'cd /proc/self; for f in cgroup cmdline comm environ fd gid_map limits loginuid mountinfo mounts net ns oom_score oom_score_adj sessionid setgroups stat statm status task timens_offsets uid_map wchan cwd exe root; do ls -ld $f | cut -c 1-10; done; ls /proc/1/task; ls /proc/self/ns',
  ),
  line(
    'of the whole machine',
    `cut -d " " -f 1-2 /proc/version; sed "${PLAIN}" /proc/loadavg; sed "${PLAIN}" /proc/uptime; grep -E "^(cpu|btime|processes|procs_)" /proc/stat | sed "${PLAIN}" | sort -u; cat /proc/swaps; head -2 /proc/partitions; head -1 /proc/cgroups; grep -c . /proc/cmdline`,
  ),
  line(
    'meminfo',
    `grep -E "^(Mem|Buff|Cach|Swap|Active|Inact|Unev|Mlock|Dirty|Writeback|Anon|Mapped|Shmem).*" /proc/meminfo | grep -vE "^(WritebackTmp|AnonHuge|ShmemH|ShmemP)" | sed "${PLAIN}"; head -1 /proc/meminfo | wc -c`,
  ),
  line(
    'cpuinfo',
    `grep -E "^(processor|vendor_id|cpu family|model|stepping|cpu MHz|physical id|siblings|core id|cpu cores|fpu|flags|bogomips|address sizes|power)" /proc/cpuinfo | grep -v fpu_ | sed "s/:.*/:/" | sort -u; [ $(grep -c ^processor /proc/cpuinfo) = $(nproc) ]; echo $?`,
  ),
  line(
    'filesystems',
    'grep -E "(sysfs|tmpfs|proc|cgroup2|mqueue|devpts|overlay|ext4)$" /proc/filesystems | sort -u | grep -v devtmpfs',
  ),
  line(
    'status',
    'grep -E "^(Name|Umask|State|Ngid|PPid|TracerPid|Uid|Gid|Groups|NSpgid|NSsid|Threads|Sig[PB]|Shd|SigIgn|Cap|NoNew|Seccomp)" /proc/self/status; grep -E "^(Vm(Peak|Size|Lck|HWM|RSS|Swap)|RssAnon)" /proc/self/status | sed "s/[0-9][0-9]*/N/"',
  ),
  line(
    'status of what ignores and catches signals',
    'trap "" TERM HUP; trap "echo" USR1; grep -E "^Sig(Ign|Cgt)" /proc/1/status | cut -c 1-8,21-; grep SigIgn /proc/self/status; (trap - TERM; exec grep SigIgn /proc/self/status)',
  ),
  line(
    'status of another user',
    'echo "you:x:1000:1000::/:/bin/sh" >> /etc/passwd; id -u; grep -E "^(Uid|Gid|Cap)" /proc/self/status',
  ),
  script(
    'status of a user without rights',
    "run --rm -u 1000:1001 busybox grep -E '^(Uid|Gid|Groups|Cap|Seccomp:)' /proc/self/status",
    "run --rm --cap-drop ALL busybox sh -c 'grep Cap /proc/self/status'",
    "run --rm --security-opt seccomp=unconfined busybox sh -c 'grep Seccomp /proc/self/status'",
  ),
  line(
    'stat and statm',
    'cut -d " " -f 2-8,18-21 /proc/self/stat; wc -w < /proc/self/stat; wc -w < /proc/self/statm; sleep 9 & sleep 0.1; cut -d " " -f 2-3,5-6 /proc/$!/stat | sed "s/[0-9]*$//"; kill -STOP $!; sleep 0.1; cut -d " " -f 3 /proc/$!/stat; kill -9 $!',
  ),
  line(
    'limits',
    'cut -c 1-26,69- /proc/self/limits; head -1 /proc/self/limits; grep -E "stack|Max file size|nice" /proc/self/limits',
  ),
  script(
    'environ and cmdline',
    `run --rm -e A=1 -e 'B=two words' busybox sh -c 'tr "\\0" "\\n" < /proc/1/environ | grep -v -E "HOSTNAME|HOME"; tr "\\0" "|" < /proc/self/cmdline; echo; C=3 cat /proc/self/environ | tr "\\0" "\\n" | grep -E "^[ABC]="; export D=4; tr "\\0" "\\n" < /proc/self/environ | grep D=; grep -c D=4 /proc/1/environ'`,
  ),
  line(
    'links of a process',
    'readlink /proc/1/exe; readlink /proc/1/root; readlink /proc/1/cwd; cd /tmp; readlink /proc/self/cwd; readlink /proc/self/exe; ls -d /proc/1/root/bin; ls /proc/1/cwd | head -2; cat /proc/1/root/etc/passwd | head -1; cat /proc/thread-self/comm; ls /proc/self/fd; readlink /proc/self/fd/0; readlink /proc/1/fd/1 | sed "s/[0-9][0-9]*/N/"',
  ),
  line(
    'mountinfo',
    'grep -E " (/|/proc|/dev|/dev/pts|/dev/mqueue|/dev/shm|/proc/(bus|fs|irq|sys|keys|timer_list)) " /proc/self/mountinfo | cut -d " " -f 4-6 | grep -E "^/[a-z]* (/|/proc|/dev|/dev/pts|/dev/mqueue|/dev/shm|/proc/(bus|fs|irq|sys|keys|timer_list)) "; grep " /proc " /proc/self/mountinfo | cut -d " " -f 5-; grep " /proc/sys " /proc/self/mountinfo | cut -d " " -f 4-; grep "/dev/shm" /proc/self/mountinfo | cut -d - -f 2-',
  ),
  line(
    'mounts that cover',
    'grep -E "^[a-z]+ /proc/(bus|fs|irq|sys|acpi|keys|timer_list) " /proc/mounts; mount | grep -E "/proc/(sys|keys) "; ls -la /proc/acpi | tail -n +2 | cut -c 1-10; wc -c < /proc/keys; cat /proc/timer_list; ls -l /proc/keys | cut -c 1-10,37-43',
  ),
  script(
    'mounts that cover nothing',
    "run --rm --security-opt systempaths=unconfined busybox sh -c 'grep -c /proc/ /proc/mounts; ls -l /proc/keys | cut -c 1-10; echo other > /proc/sys/kernel/hostname; hostname; ls -ld /proc/acpi | cut -c 1-10'",
  ),
  line(
    'maps of users',
    'cat /proc/self/uid_map /proc/self/gid_map /proc/self/setgroups; cat /proc/self/loginuid; echo; cat /proc/self/sessionid; echo; cat /proc/self/wchan; echo; cat /proc/self/timens_offsets',
  ),
  line(
    'oom_score_adj',
    'cat /proc/self/oom_score_adj; echo 7 > /proc/self/oom_score_adj; cat /proc/self/oom_score_adj /proc/1/oom_score_adj; echo 3 > /proc/self/oom_score_adj; echo $?; echo 1001 > /proc/self/oom_score_adj; echo x > /proc/self/oom_score_adj; echo 900 > /proc/self/oom_score_adj; sh -c "cat /proc/self/oom_score_adj"; cat /proc/self/oom_score',
  ),
  line(
    'what cannot be written',
    'echo x > /proc/version; echo $?; echo x > /proc/sys/kernel/hostname; echo 1 > /proc/sys/net/ipv4/ip_forward; echo x > /proc/nope; mkdir /proc/d; rm /proc/version; touch /proc/version; echo $?; echo x > /proc/meminfo; echo x > /proc; cp /proc/version /v; cmp /v /proc/version 2>/dev/null; [ -s /v ]; echo $?; [ -s /proc/version ]; echo $?; mv /proc/version /w; echo $?; ln -s a /proc/b',
  ),
  line(
    'net',
    'cat /proc/net/route; cat /proc/net/tcp /proc/net/udp /proc/net/unix /proc/net/arp; head -2 /proc/net/dev; readlink /proc/net; cat /proc/1/net/route | wc -l',
  ),
  line(
    'net of who listens',
    'httpd -f -p 127.0.0.1:81 & sleep 0.2; grep -v sl /proc/net/tcp | cut -d " " -f 5-8 | sort; cat /proc/net/tcp6 2>/dev/null | wc -l | sed "s/[0-9]/N/"',
  ),
  script('net without one', 'run --rm --network none busybox cat /proc/net/route /proc/net/dev'),
  line(
    'sys',
    'cd /proc/sys; for f in kernel/ostype kernel/domainname kernel/pid_max kernel/cap_last_cap kernel/overflowuid kernel/ngroups_max kernel/shmmni kernel/randomize_va_space vm/overcommit_memory vm/swappiness vm/max_map_count net/core/somaxconn net/ipv4/ip_forward net/ipv4/ip_local_port_range net/ipv4/ip_unprivileged_port_start net/ipv4/ping_group_range net/ipv4/ip_default_ttl net/ipv4/tcp_syncookies net/ipv4/tcp_fin_timeout; do echo $f $(cat $f); ls -l $f | cut -c 1-10; done; [ "$(cat kernel/hostname)" = "$(hostname)" ]; echo $?; [ "$(cat kernel/osrelease)" = "$(uname -r)" ]; echo $?; [ "$(cat kernel/version)" = "$(uname -v)" ]; echo $?; sed "s/[0-9a-f]/x/g" kernel/random/uuid; [ $(cat kernel/random/uuid) = $(cat kernel/random/uuid) ]; echo $?; [ $(cat kernel/random/boot_id) = $(cat kernel/random/boot_id) ]; echo $?; ls -ld kernel net/ipv4 | cut -c 1-10',
  ),
  line(
    'devices without an end',
    'head -c 5 /dev/zero | wc -c; head -c 100000 /dev/zero | wc -c; head -c 9 /dev/urandom | wc -c; head -c 3 /dev/random | wc -c; tr -dc a-z < /dev/urandom | head -c 12 | wc -c; dd if=/dev/urandom bs=10 count=3 2>/dev/null | wc -c; dd if=/dev/zero of=/z bs=1k count=4; wc -c < /z; head -c 4 /dev/full | tr "\\0" x; echo; head -c 4 /dev/null | wc -c; cat /dev/null; head -c 2 /dev/zero | tr "\\0" z; echo',
  ),
  script(
    'links of what one may not look into',
    'run -d --name box busybox sleep 100',
    'exec -u 1000 box sh -c \'ls -l /proc/1/exe | cut -c 1-10; readlink /proc/1/root; echo $?; ls /proc/1/fd; cat /proc/1/environ; cat /proc/1/cmdline | tr "\\0" " "; ls /proc/1/root/; cat /proc/1/limits | head -1; ls /proc/1/ns\'',
    'exec box sh -c \'readlink /proc/1/exe; ls /proc/1/fd; (cat /proc/1/environ | tr "\\0" "\\n" | grep -c PATH)\'',
    "run --rm --pid container:box --cap-drop ALL busybox sh -c 'ls -l /proc/1/exe | cut -c 1-10; ls /proc/1/root/'",
    "run --rm --pid container:box busybox sh -c 'readlink /proc/1/exe; readlink /proc/1/root; readlink /proc/1/cwd; ls /proc/1/root/; cat /proc/1/comm'",
    "run --rm --pid container:box -u 1000 busybox sh -c 'ls /proc/1/root/; cat /proc/1/environ'",
    "run --rm --pid host busybox sh -c 'ls /proc/1/root/; ls -l /proc/1/exe | cut -c 1-10; cat /proc/1/environ'",
  ),
  script(
    'of a zombie',
    "run -d --name box busybox sh -c 'sleep 0 & exec sleep 100'",
    { pause: 300 },
    'exec box sh -c \'for p in /proc/[0-9]*; do if grep -q zombie $p/status; then cd $p; fi; done; cat comm; grep State status; wc -c < cmdline; readlink exe; echo $?; grep -c Vm status; cut -d " " -f 2-3 stat; ls -d fd ns\'',
  ),
  line(
    'where ls looks in /proc',
    'ls /proc/1/net/route /proc/nope /proc/99999; cat /proc/99999/comm; ls -d /proc/self/; cd /proc/self; cat comm; cd /proc/1; cat comm; cat ../1/comm; cat /proc/./1/../1/comm; cat /proc//1//comm',
  ),
  line(
    'sh at the end of links',
    'ln -s /proc/1/comm /c; cat /c; ln -s /proc/self/mounts /m; head -1 /m | cut -d " " -f 1-3; ln -s ../proc /p; cat /p/1/comm; ls /p/1/ns | head -2',
  ),
];
