import { writeFileSync } from 'node:fs';
import { type Outcome, runAll } from './real-docker/case.ts';
import { cases } from './real-docker/cases.ts';
import { missingForRealDocker } from './real-docker/programs.ts';
import { startRealDaemon } from './real-docker/real-daemon.ts';

const target = new URL('./real-docker/__golden__/daemon.json', import.meta.url);
const missing = missingForRealDocker();

if (process.argv.includes('--help')) {
  console.log(
    'record-daemon: runs every case of scripts/real-docker/cases.ts with a whole real Docker and writes what it did.\n  --dry-run  only say how many cases there are',
  );
} else if (process.argv.includes('--dry-run')) {
  console.log(`${cases.length} cases`);
} else if (missing.length > 0) {
  console.error(`A whole real Docker cannot be run here: no ${missing.join(', no ')}. Nothing recorded.`);
  process.exitCode = 1;
} else {
  const daemon = await startRealDaemon();
  const started = Date.now();
  try {
    const found = new Map<string, readonly Outcome[]>();
    await runAll(daemon, cases, ({ name }, outcomes) => found.set(name, outcomes));
    const lines = cases.map(({ name }) => `${JSON.stringify(name)}: ${JSON.stringify(found.get(name))}`);
    writeFileSync(target, `{\n${lines.join(',\n')}\n}\n`);
    console.log(`${lines.length} cases recorded in ${Math.round((Date.now() - started) / 1000)} s`);
  } finally {
    await daemon.close();
  }
}
