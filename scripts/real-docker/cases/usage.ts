import type { Case } from '../case.ts';
import { again, inBox, inPaused, one } from './make.ts';

const STATUS = "inspect -f '{{.State.Status}} {{.State.Running}} {{.State.Paused}} {{.State.ExitCode}}' box";

/** What runs in containers and what it uses, and a terminal that is connected and let go. */
export const usage: readonly Case[] = [
  inBox('top: of one process', 'top box', 'container top box'),
  one(
    'top: of two',
    "run -d --name box busybox sh -c 'while true; do sleep 1000; done'",
    { pause: 500 },
    'top box',
    'top box -e',
  ),
  inBox(
    'top: columns',
    'top box -o pid,user,args',
    'top box -eo pid,comm',
    'top box axo pid,uid,gid,ni,comm',
  ),
  inBox('top: more columns', 'top box -o pid,stat,tty', 'top box -o args,user,pid', 'top box o pid,cmd,time'),
  inBox('top: without PID', 'top box -o comm', 'top box -o pid=X', "top box -o 'pid,uid=PID'"),
  inBox('top: what ps does not know', 'top box -Q', 'top box --nosuch', 'top box -o nosuch'),
  inBox('top: an exec', 'exec -d box sleep 50', { pause: 300 }, 'top box -o pid,args'),
  one('top: another user', 'run -d --name box -u 7:8 busybox sleep 100', 'top box -o pid,uid,gid,args'),
  one('top: what does not run', 'create --name box busybox true', 'top box', 'top nosuch'),
  inPaused('top', 'top box -o pid,comm'),
  inBox('top: events', 'top box', { events: true }),
  one('top: a terminal', 'run -d -t --name box busybox sleep 100', 'top box -o pid,tty,args'),
  again('top of what waits', 'always', 'false', { pause: 4500 }, 'top box'),

  inBox('stats: the columns', "stats --no-stream --format '{{.Name}} {{.PIDs}} {{.CPUPerc}}' box"),
  one('stats: of what does not run', 'create --name box busybox true', 'stats --no-stream box'),
  one('stats: no such container', 'stats --no-stream nosuch', 'stats nosuch'),
  one('stats: with nothing there', 'stats --no-stream', 'stats --no-stream -a'),
  one(
    'stats: all',
    'create --name one busybox true',
    'run -d --name two busybox sleep 100',
    "stats --no-stream --format '{{.Name}} {{.PIDs}}'",
    "stats --no-stream -a --format '{{.Name}} {{.PIDs}}'",
  ),
  one(
    'stats: the limit',
    'run -d --name box -m 64m busybox sleep 100',
    `stats --no-stream --format '{{index (split .MemUsage " / ") 1}}' box`,
  ),
  inPaused('stats', "stats --no-stream --format '{{.Name}} {{.PIDs}}' box"),
  inBox(
    'stats: a template that is none',
    "stats --no-stream --format '{{.Nope}}' box",
    "stats --no-stream --format '{{' box",
  ),

  one(
    'detach: and attach again',
    'run -d -i -t --name box busybox sh',
    { line: 'attach box', keys: ['x=1\r', '\x10', '\x11'] },
    { line: 'attach box', keys: ['echo got $x\r', 'exit 5\r'] },
  ),
  one(
    'detach: keys of our own',
    'run -d -i -t --name box busybox sh',
    { line: 'attach --detach-keys ctrl-a,b box', keys: ['echo hi\r', '\x01', 'b'] },
    STATUS,
  ),
  one(
    'detach: a run',
    { line: 'run -it --name box busybox sh', keys: ['echo hi\r', '\x10', '\x11'] },
    STATUS,
  ),
  one(
    'detach: an exec',
    'run -d -i --name box busybox cat',
    { line: 'exec -it box sh', keys: ['echo hi\r', '\x10', '\x11'] },
    STATUS,
  ),
  one(
    'detach: a start',
    'create -it --name box busybox sh',
    { line: 'start -ai box', keys: ['echo hi\r', '\x10', '\x11'] },
    STATUS,
  ),
  one('detach: a beginning that is none', 'run -d -i -t --name box busybox sh', {
    line: 'attach --detach-keys a,b box',
    keys: ['e', 'c', 'h', 'o', ' ', 'a', 'x', '\r', 'exit\r'],
  }),
  one('attach: what does not run', 'create --name box busybox true', 'attach box'),
  one('attach: no such container', 'attach nosuch', "attach ''"),
  one('attach: without a terminal', 'run -d -i -t --name box busybox sh', 'attach box'),
  one(
    'attach: the output to the end',
    "run -d --name box busybox sh -c 'sleep 4; echo late; exit 3'",
    'attach box',
    'attach --no-stdin box',
  ),
  one('attach: a wrong key', 'run -d --name box busybox sleep 100', 'attach --detach-keys nosuch box'),
  again('attach of what waits', 'always', 'false', { pause: 4500 }, 'attach box'),
];
