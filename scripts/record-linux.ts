import { writeFileSync } from 'node:fs';
import { linuxCases } from './real-linux/cases.ts';
import { nameOf } from './real-linux/outcome.ts';
import { missingForRealLinux, runReal } from './real-linux/real.ts';

const HELP = `record-linux: runs the cases of scripts/real-linux/cases.ts on this computer, as root, and writes what it said.
  --dry-run  only say how many cases there are
`;

const missing = missingForRealLinux();
if (process.argv.includes('--help')) process.stdout.write(HELP);
else if (process.argv.includes('--dry-run')) console.log(`${linuxCases.length} cases`);
else if (missing.length > 0) {
  console.error(`Cannot be recorded here: no ${missing.join(', no ')}.`);
  process.exitCode = 1;
} else {
  const lines = linuxCases.map((one) => `${JSON.stringify(nameOf(one))}: ${JSON.stringify(runReal(one))}`);
  const target = new URL('./real-linux/__golden__/debian-12.json', import.meta.url);
  writeFileSync(target, `{\n${lines.join(',\n')}\n}\n`);
  console.log(`${lines.length} cases recorded`);
}
