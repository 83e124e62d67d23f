import { writeFileSync } from 'node:fs';
import { cases as engineCases } from '../src/node/conformance/cases.fixture.ts';
import { comparable } from '../src/node/conformance/recorded.fixture.ts';
import { HEAD_START, runReal } from '../src/node/conformance/run-case.fixture.ts';
import { cases, keyOf } from '../src/sim/cli/conformance/cases.fixture.ts';
import { findRealClient, startRealClient } from '../src/sim/cli/conformance/real-client.fixture.ts';

const WITH = '"recorded with": "Docker version 28.2.2, build e6534b4"';
const clientFile = new URL('../src/sim/cli/conformance/__golden__/client.json', import.meta.url);
const engineFile = new URL('../src/node/conformance/__golden__/engine.json', import.meta.url);

const HELP = `record-client: runs the cases of both comparisons with the real docker 28.2.2 and writes what it did:
src/sim/cli/conformance in front of a canned daemon, src/node/conformance in front of our engine.
  --dry-run  only say how many cases there are
`;

/** Every case of the canned daemon, a line each. */
async function recordClient(binary: string): Promise<string> {
  const client = await startRealClient(binary);
  const lines: string[] = [];
  for (const argv of cases)
    lines.push(`${JSON.stringify(keyOf(argv))}: ${JSON.stringify(await client.run(argv))}`);
  client.close();
  return `{\n${WITH},\n${lines.join(',\n')}\n}\n`;
}

/** Every case of the engine, a line each, all on machines that were switched on at the same moment. */
async function recordEngine(binary: string): Promise<string> {
  const epoch = Math.floor((Date.now() - HEAD_START) / 1000) * 1000;
  const lines: string[] = [];
  for (const one of engineCases) {
    // The real client reckons CREATED by the wall clock, so each machine is switched on just before its case.
    const recorded = await runReal(one, Math.floor((Date.now() - HEAD_START) / 1000) * 1000, binary);
    lines.push(`${JSON.stringify(one.name)}: ${JSON.stringify(recorded.map(comparable))}`);
  }
  return `{\n${WITH},\n"epoch": ${epoch},\n"cases": {\n${lines.join(',\n')}\n}\n}\n`;
}

const binary = await findRealClient();
if (process.argv.includes('--help')) process.stdout.write(HELP);
else if (binary === null) {
  process.stderr.write('There is no docker 28.2.2 client on this computer: nothing recorded.\n');
  process.exitCode = 1;
} else if (process.argv.includes('--dry-run')) {
  process.stdout.write(`${cases.length} and ${engineCases.length} cases, to be run with ${binary}\n`);
} else {
  writeFileSync(clientFile, await recordClient(binary));
  writeFileSync(engineFile, await recordEngine(binary));
  process.stdout.write(`${cases.length} and ${engineCases.length} cases recorded\n`);
}
