import { writeFileSync } from 'node:fs';
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
    const lines: string[] = [];
    for (const { name, steps } of cases)
      lines.push(`${JSON.stringify(name)}: ${JSON.stringify(await daemon.run(steps))}`);
    writeFileSync(target, `{\n${lines.join(',\n')}\n}\n`);
    console.log(`${lines.length} cases recorded in ${Math.round((Date.now() - started) / 1000)} s`);
  } finally {
    await daemon.close();
  }
}
