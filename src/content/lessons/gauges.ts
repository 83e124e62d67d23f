import type { LessonPlan } from '../../curriculum/lesson.ts';

/** Control groups: how much a container may use, what happens at the limit, and that this is not what it sees. */
export const gauges: LessonPlan = {
  id: 'gauges',
  beats: [
    {
      kind: 'run',
      id: 'start',
      line: 'docker run -d --name small -m 64m busybox sleep 1000',
      check: { kind: 'came-about', outcome: { kind: 'memory-limited' } },
    },
    { kind: 'say', id: 'gauge' },
    {
      kind: 'predict',
      id: 'too-much',
      choices: ['slower', 'grows', 'killed'],
      right: 'killed',
      closes: [{ type: 'memory.exhausted', nth: 1 }],
      shownBy: 'greedy',
      evidence: {
        inOrder: [
          { type: 'memory.exhausted', nth: 1 },
          { type: 'process.exited', nth: 1, is: { signal: 'KILL' } },
        ],
        never: [],
      },
    },
    {
      kind: 'run',
      id: 'greedy',
      line: 'docker run --name greedy -m 64m busybox stress --vm 128m',
      check: { kind: 'came-about', outcome: { kind: 'out-of-memory' } },
    },
    {
      kind: 'look',
      id: 'at-the-limit',
      of: 'greedy',
      reveals: 'too-much',
      moments: [
        { id: 'exhausted', matcher: { type: 'memory.exhausted', nth: 1 } },
        { id: 'killed', matcher: { type: 'process.exited', nth: 1, is: { signal: 'KILL' } } },
        { id: 'stopped', matcher: { type: 'container.changed', nth: 1, is: { status: 'exited' } } },
      ],
    },
    {
      kind: 'run',
      id: 'why',
      line: `docker inspect -f '{{.State.OOMKilled}}' greedy`,
      check: { kind: 'answered', call: 'inspect' },
    },
    {
      kind: 'predict',
      id: 'half',
      choices: ['all', 'half', 'killed'],
      right: 'half',
      closes: [{ type: 'cpu.shared', nth: 1 }],
      shownBy: 'busy',
      evidence: {
        inOrder: [
          { type: 'process.executed', nth: 1, has: { argv: 'stress' } },
          { type: 'cpu.shared', nth: 1 },
        ],
        never: [{ type: 'process.exited', nth: 1, is: { signal: 'KILL' } }],
      },
    },
    {
      kind: 'run',
      id: 'busy',
      line: 'docker run -d --name busy --cpus 0.5 busybox stress --cpu 1 --timeout 600',
      check: { kind: 'came-about', outcome: { kind: 'cpu-held' } },
    },
    {
      kind: 'look',
      id: 'held',
      of: 'busy',
      reveals: 'half',
      moments: [
        { id: 'group', matcher: { type: 'cgroup.created', nth: 1 } },
        { id: 'started', matcher: { type: 'process.executed', nth: 1, has: { argv: 'stress' } } },
        { id: 'shared', matcher: { type: 'cpu.shared', nth: 1 } },
      ],
    },
    {
      kind: 'predict',
      id: 'forks',
      choices: ['computer', 'stopped', 'unseen'],
      right: 'stopped',
      closes: [{ type: 'output.produced', nth: 1, has: { text: "can't fork" } }],
      shownBy: 'bomb',
      evidence: {
        inOrder: [
          { type: 'process.forked', nth: 1 },
          { type: 'output.produced', nth: 1, has: { text: "can't fork" } },
        ],
        never: [],
      },
    },
    {
      kind: 'run',
      id: 'bomb',
      line: `docker run --pids-limit 5 busybox sh -c 'while true; do sleep 9 & done'`,
      check: { kind: 'came-about', outcome: { kind: 'pids-full' } },
    },
    {
      kind: 'look',
      id: 'enough',
      of: 'bomb',
      reveals: 'forks',
      moments: [{ id: 'refused', matcher: { type: 'output.produced', nth: 1, has: { text: "can't fork" } } }],
    },
    {
      kind: 'predict',
      id: 'without-wall',
      choices: ['itself', 'all', 'none'],
      right: 'all',
      closes: [{ type: 'output.produced', nth: 1, has: { text: '/sbin/init' } }],
      shownBy: 'open',
      evidence: {
        inOrder: [
          { type: 'cgroup.created', nth: 1 },
          { type: 'output.produced', nth: 1, has: { text: '/sbin/init' } },
        ],
        never: [{ type: 'memory.exhausted', nth: 1 }],
      },
    },
    {
      kind: 'run',
      id: 'open',
      line: 'docker run -m 64m --pid host busybox ps',
      check: { kind: 'happened', event: { type: 'output.produced', nth: 1, has: { text: '/sbin/init' } } },
    },
    {
      kind: 'look',
      id: 'one-is-not-the-other',
      of: 'open',
      reveals: 'without-wall',
      moments: [
        { id: 'group', matcher: { type: 'cgroup.created', nth: 1 } },
        { id: 'all', matcher: { type: 'output.produced', nth: 1, has: { text: '/sbin/init' } } },
      ],
    },
    { kind: 'say', id: 'see-and-use' },
  ],
};
