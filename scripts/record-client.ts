import { writeFileSync } from 'node:fs';
import { cases } from '../src/sim/cli/conformance/cases.fixture.ts';
import { findRealClient, startRealClient } from '../src/sim/cli/conformance/real-client.fixture.ts';

const target = new URL('../src/sim/cli/conformance/__golden__/client.json', import.meta.url);

if (process.argv.includes('--help')) {
  console.log(
    'record-client: runs every case of src/sim/cli/conformance/cases.fixture.ts with the real docker 28.2.2 and writes what it did.\n  --dry-run  only say how many cases there are',
  );
} else {
  const binary = await findRealClient();
  if (!binary) {
    console.error('There is no docker 28.2.2 client on this computer: nothing recorded.');
    process.exitCode = 1;
  } else if (process.argv.includes('--dry-run')) {
    console.log(`${cases.length} cases, to be run with ${binary}`);
  } else {
    const client = await startRealClient(binary);
    const lines: string[] = [];
    for (const argv of cases) {
      const recorded = await client.run(argv);
      lines.push(`${JSON.stringify(argv.join(' '))}: ${JSON.stringify(recorded)}`);
    }
    client.close();
    writeFileSync(
      target,
      `{\n"recorded with": "Docker version 28.2.2, build e6534b4",\n${lines.join(',\n')}\n}\n`,
    );
    console.log(`${lines.length} cases recorded`);
  }
}
