import { writeFileSync } from 'node:fs';
import { type Outcome, runAll } from './real-docker/case.ts';
import { missingForRealDocker } from './real-docker/programs.ts';
import { startRealDaemon } from './real-docker/real-daemon.ts';
import { topics } from './real-docker/topics.ts';

const HELP = `record-daemon [TOPIC...]: runs every case of these topics (of all, when none is named) of
scripts/real-docker/topics.ts with a whole real Docker and writes what it did.
  --dry-run  only say how many cases there are
`;

const missing = missingForRealDocker();
const named = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const chosen = Object.entries(topics).filter(([topic]) => named.length === 0 || named.includes(topic));
const unknown = named.find((topic) => !(topic in topics));

if (process.argv.includes('--help')) process.stdout.write(HELP);
else if (unknown !== undefined) {
  console.error(`There is no topic ${unknown}. There are: ${Object.keys(topics).join(', ')}.`);
  process.exitCode = 2;
} else if (process.argv.includes('--dry-run')) {
  for (const [topic, cases] of chosen) console.log(`${topic}: ${cases.length} cases`);
} else if (missing.length > 0) {
  console.error(`A whole real Docker cannot be run here: no ${missing.join(', no ')}. Nothing recorded.`);
  process.exitCode = 1;
} else {
  const daemon = await startRealDaemon();
  const started = Date.now();
  try {
    for (const [topic, cases] of chosen) {
      const found = new Map<string, readonly Outcome[]>();
      await runAll(daemon, cases, ({ name }, outcomes) => found.set(name, outcomes));
      const lines = cases.map(({ name }) => `${JSON.stringify(name)}: ${JSON.stringify(found.get(name))}`);
      const target = new URL(`./real-docker/__golden__/${topic}.json`, import.meta.url);
      writeFileSync(target, `{\n${lines.join(',\n')}\n}\n`);
      console.log(
        `${topic}: ${lines.length} cases recorded, ${Math.round((Date.now() - started) / 1000)} s so far`,
      );
    }
  } finally {
    await daemon.close();
  }
}
