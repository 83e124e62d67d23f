import type { Case } from '../case.ts';
import { one } from './make.ts';

const SERVER = "run -d --name web busybox sh -c 'echo hello > /index.html; cd /; httpd -f -p 80'";
const ON_N1 =
  "run -d --name web --network n1 --network-alias www busybox sh -c 'echo hello > /index.html; cd /; httpd -f -p 80'";
const sh = (name: string, text: string, flags = ''): Case => ({
  ...one(`net programs: ${name}`, `run --rm ${flags} busybox sh -c '${text}'`),
  beside: true,
});
const asked = (name: string, text: string): Case =>
  one(
    `net programs: ${name}`,
    'network create n1',
    ON_N1,
    { pause: 300 },
    `run --rm --network n1 busybox sh -c '${text}'`,
  );

/** What programs in containers see of the network and reach through it. */
export const netPrograms: readonly Case[] = [
  sh('only lo', 'ip addr', '--network none'),
  sh('routes without a network', 'ip route; echo $?', '--network none'),
  sh('names of interfaces', 'ip link | grep -c eth0; ip a | grep -c inet'),
  sh(
    'an interface down and up',
    'ip link set eth0 down; echo $?; ip link | grep -c "eth0.*UP"; ip route; ping -c 1 -W 1 172.17.0.1; echo $?; ip link set dev eth0 up; echo $?; ip link | grep -c "eth0.*UP,LOWER_UP"; ip route | cut -d " " -f 1-3; ping -c 1 -W 1 172.17.0.1 >/dev/null; echo $?',
    '--cap-add NET_ADMIN',
  ),
  sh(
    'lo down and up',
    'ip link set lo down; ip addr show lo; ping -c 1 -W 1 127.0.0.1; echo $?; ip link set up lo; ping -c 1 -W 1 127.0.0.1 >/dev/null; echo $?; ip link show dev lo; ip link show nosuch; echo $?',
    '--cap-add NET_ADMIN --network none',
  ),
  sh(
    'ip without the right to change anything',
    'ip link set eth0 down; echo $?; ip link set lo up; echo $?; ip link set nosuch up; echo $?; ip link add v0 type veth; echo $?; ip link del eth0; ip link set eth0 name x; echo $?; ip link set eth0 netns 1; ip link set eth0 mtu 1400; ip addr add 10.0.0.1/24 dev eth0; echo $?; ip addr del 172.17.0.2/16 dev eth0; ip route del default; ip route add default via 1.2.3.4; echo $?',
  ),
  sh(
    'ip link set, wrongly asked',
    'ip link set; echo $?; ip link set eth0 bogus; echo $?; ip link set eth0; echo $?',
  ),
  one(
    'net programs: nobody reaches an interface that is down',
    "run -d --name web --cap-add NET_ADMIN busybox sh -c 'ip link set eth0 down; sleep 100'",
    { pause: 300 },
    "run --rm busybox sh -c 'ping -c 1 -W 1 172.17.0.2 >/dev/null; echo $?'",
  ),
  sh('the way out', 'ip route | grep -c default'),
  sh('nobody listens at lo', 'wget -O- http://127.0.0.1:81; echo $?'),
  sh('nobody listens at localhost', 'wget -q -O- http://localhost; echo $?'),
  sh('a name that nobody has', 'wget http://nope.invalid/; echo $?'),
  sh('no network at all', 'wget -q http://10.1.2.3; echo $?', '--network none'),
  sh('ping without a network', 'ping -c 1 10.1.2.3; echo $?', '--network none'),
  sh('ping itself', 'ping -c 2 127.0.0.1'),
  sh('ping a name that nobody has', 'ping -c 1 nope.invalid; echo $?'),
  sh(
    'a server and its client in one container',
    'echo hi > /index.html; cd /; httpd -f -p 8080 & sleep 1; wget -q -O- http://localhost:8080/; wget -q -O- http://localhost:8080/none; wget -q -O- http://localhost:8080/index.html',
  ),
  sh(
    'saved to a file',
    'echo hi > /index.html; cd /; httpd -f -p 8080 & sleep 1; cd /tmp; wget -q http://localhost:8080/; ls; cat index.html; wget -q -O x http://localhost:8080/index.html; cat x',
  ),
  one(
    'net programs: from one container to another by address',
    SERVER,
    { pause: 300 },
    "exec web sh -c 'wget -q -O- http://$(hostname)/'",
  ),
  one(
    'net programs: no name on the default bridge',
    SERVER,
    "run --rm busybox sh -c 'wget -q -O- http://web/; echo $?; ping -c 1 web; echo $?'",
  ),
  asked('by name on a user network', 'wget -q -O- http://web/'),
  asked('by alias', 'wget -q -O- http://www/'),
  asked('by name and network', 'wget -q -O- http://web.n1/'),
  asked('a page that is not there', 'wget -O- http://web/none; echo $?'),
  asked('a port where nobody listens', 'wget -q -O- http://web:81/; echo $?'),
  asked('ping by name', 'ping -c 1 web'),
  asked('nslookup of a name', 'nslookup web | grep -c Address; nslookup web | grep Server'),
  asked('nslookup of no name', 'nslookup nope; echo $?'),
  one(
    'net programs: gone with its container',
    'network create n1',
    ON_N1,
    'rm -f web',
    "run --rm --network n1 busybox sh -c 'ping -c 1 web; echo $?'",
  ),
  one(
    'net programs: two networks do not meet',
    'network create n1',
    'network create n2',
    ON_N1,
    "run --rm --network n2 busybox sh -c 'ping -c 1 web; echo $?'",
  ),
  one(
    'net programs: the network of another container',
    SERVER,
    { pause: 300 },
    'run --rm --network container:web busybox wget -q -O- http://localhost/',
    "run --rm --network container:web busybox sh -c 'httpd -f -p 80; echo $?'",
  ),
  one('net programs: usage', "run --rm busybox sh -c 'httpd -f -p 80 & sleep 1; httpd -f -p 80; echo $?'"),
];
