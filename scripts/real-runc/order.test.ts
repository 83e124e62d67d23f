import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/images/catalogue.ts';
import { hubFrom } from '../../src/sim/registry/hub-from.ts';
import { createSimulation } from '../../src/sim/simulate.ts';
import { missingForRealRunc, orderOf, realTrace } from './real-calls.ts';

/** As runc 1.2.5 was seen to do it: runtime-spec, runtime.md and config-linux.md leave much of this order free. */
const recorded = [
  'cgroup',
  'clone',
  'unshare',
  'clone',
  'mount',
  'pivot_root',
  'umount2',
  'sethostname',
  'setgroups',
  'setgid',
  'setuid',
  'capset',
  'execve',
];

/** The same of our machine. The cgroup namespace is made by the last of the three processes, as the real one does. */
function oursInOrder(line: string): readonly string[] {
  const simulation = createSimulation({
    seed: 1,
    epoch: 0,
    terminal: { isTty: false, columns: 80, rows: 24 },
    hub: hubFrom(catalogue),
  });
  simulation.submit({ at: 1000, kind: 'line', line });
  simulation.settle();
  const order: string[] = [];
  for (const { event } of simulation.steps) {
    if (event.type === 'cgroup.created') order.push('cgroup');
    if (event.type !== 'syscall.made' || order.length === 0 || order.includes('execve')) continue;
    if (event.args === 'CLONE_NEWCGROUP' || !recorded.includes(event.name)) continue;
    // The shim starts a second runc, which lets the first process go on.
    if (event.name === 'clone' && order.includes('pivot_root')) continue;
    if (order.at(-1) !== event.name) order.push(event.name);
  }
  return order;
}

describe('our runc makes a container in the order of a real one', () => {
  it('for another user', () => {
    expect(oursInOrder('docker run --rm --user 1000:1000 busybox true')).toEqual(recorded);
  });

  it('for root too', () => {
    expect(oursInOrder('docker run --rm busybox true')).toEqual(recorded);
  });
});

const missing = missingForRealRunc();
if (missing.length > 0) console.info(`a real runc is not compared with here: no ${missing.join(', no ')}`);

it.skipIf(missing.length > 0)('the real runc of this computer does what was recorded', ({ skip }) => {
  let trace: readonly string[];
  try {
    trace = realTrace();
  } catch (error) {
    console.info(`a real runc is not compared with here: ${String(error)}`);
    return skip();
  }
  expect(orderOf(trace)).toEqual(recorded);
});
