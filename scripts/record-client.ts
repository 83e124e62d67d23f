import { readFileSync, writeFileSync } from 'node:fs';
import { cases as engineCases } from '../src/node/conformance/cases.fixture.ts';
import { comparable } from '../src/node/conformance/recorded.fixture.ts';
import { HEAD_START, runReal } from '../src/node/conformance/run-case.fixture.ts';
import { screenCases, screenOfReal } from '../src/node/conformance/screen-case.fixture.ts';
import { helpCases, skeletonOf } from '../src/sim/cli/conformance/help-skeleton.fixture.ts';
import { cases, keyOf } from '../src/sim/cli/conformance/cases.fixture.ts';
import { findRealClient, startRealClient } from '../src/sim/cli/conformance/real-client.fixture.ts';

const WITH = '"recorded with": "Docker version 28.2.2, build e6534b4"';
const clientFile = new URL('../src/sim/cli/conformance/__golden__/client.json', import.meta.url);
const engineFile = new URL('../src/node/conformance/__golden__/engine.json', import.meta.url);

const screensFile = new URL('../src/node/conformance/__golden__/screens.json', import.meta.url);
const helpFile = new URL('../src/sim/cli/conformance/__golden__/help.json', import.meta.url);

const HELP = `record-client: runs the cases of the comparisons with the real docker 28.2.2 and writes what it did:
src/sim/cli/conformance in front of a canned daemon, src/node/conformance in front of our engine, in pipes and at
terminals, and the flags of its help pages.
  --dry-run  only say how many cases there are
  --missing  record only what is not recorded yet of the cases in front of the canned daemon, and the help pages
`;

const counts = `${cases.length}, ${engineCases.length}, ${screenCases.length} and ${helpCases.length}`;

/** Every case of the canned daemon, a line each; `known` has what need not be recorded again, by key. */
async function recordClient(binary: string, known: Readonly<Record<string, unknown>>): Promise<string> {
  const client = await startRealClient(binary);
  const lines: string[] = [];
  for (const argv of cases) {
    const key = keyOf(argv);
    lines.push(`${JSON.stringify(key)}: ${JSON.stringify(known[key] ?? (await client.run(argv)))}`);
  }
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

/** Every case at a terminal, a line each. */
async function recordScreens(binary: string): Promise<string> {
  const lines: string[] = [];
  for (const one of screenCases)
    lines.push(`${JSON.stringify(one.name)}: ${JSON.stringify(await screenOfReal(one, binary))}`);
  return `{\n${WITH},\n${lines.join(',\n')}\n}\n`;
}

/** The flags of every help page, a command each. */
async function recordHelp(binary: string): Promise<string> {
  const client = await startRealClient(binary);
  const lines: string[] = [];
  for (const argv of helpCases) {
    const { stdout } = await client.run(argv);
    lines.push(`${JSON.stringify(argv.join(' '))}: ${JSON.stringify(skeletonOf(stdout))}`);
  }
  client.close();
  return `{\n${WITH},\n${lines.join(',\n')}\n}\n`;
}

const binary = await findRealClient();
if (process.argv.includes('--help')) process.stdout.write(HELP);
else if (binary === null) {
  process.stderr.write('There is no docker 28.2.2 client on this computer: nothing recorded.\n');
  process.exitCode = 1;
} else if (process.argv.includes('--dry-run')) {
  process.stdout.write(`${counts} cases, to be run with ${binary}\n`);
} else if (process.argv.includes('--missing')) {
  writeFileSync(clientFile, await recordClient(binary, JSON.parse(readFileSync(clientFile, 'utf8'))));
  writeFileSync(helpFile, await recordHelp(binary));
  process.stdout.write(`${cases.length} and ${helpCases.length} cases recorded\n`);
} else {
  writeFileSync(clientFile, await recordClient(binary, {}));
  writeFileSync(engineFile, await recordEngine(binary));
  writeFileSync(screensFile, await recordScreens(binary));
  writeFileSync(helpFile, await recordHelp(binary));
  process.stdout.write(`${counts} cases recorded\n`);
}
