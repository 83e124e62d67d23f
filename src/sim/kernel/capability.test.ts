import { describe, expect, it } from 'vitest';
import { busyboxMachine, run } from '../busybox-machine.fixture.ts';
import { capabilityMask } from './capabilities-of.ts';
import { capabilityNames } from './capability-names.ts';

const ALL = '000001ffffffffff';
const CAPS = 'grep -E "Cap(Eff|Bnd)" /proc/self/status';
const inside = (flags: string, text: string): string =>
  run(busyboxMachine(), `docker run --rm ${flags} busybox sh -c '${text}'`);

// The machine to compare with lacks CAP_SYS_RESOURCE itself, so that it cannot give all of them to root.
describe('all capabilities', () => {
  it('are forty-one, and a bit each', () => {
    expect(new Set(capabilityNames).size).toBe(41);
    expect(capabilityMask('all')).toBe(ALL);
    expect(capabilityMask(['CAP_CHOWN', 'CAP_CHECKPOINT_RESTORE'])).toBe('0000010000000001');
  });

  it('are what a privileged container has, whatever is dropped', () => {
    expect(inside('--privileged --cap-drop ALL', CAPS)).toBe(`CapEff:\t${ALL}\nCapBnd:\t${ALL}\n`);
  });

  it('are added and dropped one by one', () => {
    expect(inside('--cap-add ALL --cap-drop CHOWN --cap-drop CHECKPOINT_RESTORE', CAPS)).toBe(
      'CapEff:\t000000fffffffffe\nCapBnd:\t000000fffffffffe\n',
    );
  });

  it('let a privileged exec do what its container may not', () => {
    const simulation = busyboxMachine('docker run -d --name box --cap-drop ALL busybox sleep 100');
    expect(run(simulation, 'docker exec box hostname x')).toContain('Operation not permitted');
    expect(run(simulation, 'docker exec --privileged -u 1000 box hostname x')).toContain('not permitted');
    run(simulation, 'docker exec --privileged box hostname x');
    expect(run(simulation, 'docker exec box hostname')).toBe('x\n');
    expect(run(simulation, `docker exec --privileged box ${CAPS}`)).toContain(`CapEff:\t${ALL}`);
  });

  it('are those of processes of the host, in effect for root only', () => {
    expect(run(busyboxMachine(), CAPS)).toBe(`CapEff:\t${'0'.repeat(16)}\nCapBnd:\t${ALL}\n`);
    expect(run(busyboxMachine(), `sudo ${CAPS}`)).toContain(`CapEff:\t${ALL}`);
  });
});

describe('the bundle', () => {
  it('names the capabilities of each set', () => {
    const simulation = busyboxMachine('docker run --cap-drop ALL --cap-add CHOWN -u 1000 busybox true');
    const written = simulation.steps.flatMap(({ event }) =>
      event.type === 'bundle.written' ? [event.spec.process.capabilities] : [],
    );
    expect(written).toEqual([{ bounding: ['CAP_CHOWN'], effective: [], permitted: [] }]);
  });
});
