import { catalogue } from '../../src/content/images/catalogue.ts';
import { hubFrom } from '../../src/sim/registry/hub-from.ts';
import { createSimulation } from '../../src/sim/simulate.ts';
import type { LinuxCase } from './cases.ts';
import type { LinuxOutcome } from './outcome.ts';
import { WORKPLACE } from './workplace.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Runs a case at the prompt of our machine. */
export function runOurs({ as, line }: LinuxCase): LinuxOutcome {
  const terminal = { isTty: false, columns: 80, rows: 24 };
  const simulation = createSimulation({
    seed: 1,
    epoch: 1_768_467_600_000,
    terminal,
    hub: hubFrom(catalogue),
  });
  const submit = (text: string) => {
    const first = simulation.steps.length;
    simulation.submit({ at: simulation.now() + 100, kind: 'line', line: text });
    simulation.settle();
    if (simulation.world().terminal.foreground) throw new Error(`this does not end: ${text}`);
    return simulation.steps.slice(first).map(({ event }) => event);
  };
  submit(`sudo mkdir ${WORKPLACE}; cd /`);
  const events = submit(`${as === 'root' ? 'sudo ' : ''}sh -c ${quoted(line)}`);
  const written = (stream: 'stdout' | 'stderr') =>
    events
      .map((event) => (event.type === 'output.written' && event.stream === stream ? event.text : ''))
      .join('');
  return {
    stdout: written('stdout'),
    stderr: written('stderr'),
    exitCode: simulation.world().terminal.lastExitCode,
  };
}
