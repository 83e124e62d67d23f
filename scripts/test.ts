/** `npm test`: every check there is, one line a stage. `npm test -- --only unit,types` runs some. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.ts';

interface Stage {
  readonly name: string;
  readonly command: readonly string[];
  /** True when its own output is worth seeing even when all is well. */
  readonly loud?: boolean;
}

const stages: readonly Stage[] = [
  { name: 'format', command: ['biome', 'format', '.'] },
  { name: 'lint', command: ['biome', 'lint', '--error-on-warnings', '.'] },
  { name: 'types-pure', command: ['tsc', '-p', 'tsconfig.pure.json'] },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'dependencies', command: ['tsx', 'scripts/check-dependencies.ts'] },
  { name: 'unused', command: ['knip'] },
  { name: 'unit', command: ['vitest', 'run'], loud: true },
  { name: 'build', command: ['vite', 'build', '--logLevel', 'error'] },
  { name: 'package', command: ['tsx', 'scripts/check-package.ts'] },
  { name: 'pages', command: ['tsx', 'scripts/check-pages.ts'] },
  { name: 'sizes', command: ['tsx', 'scripts/check-sizes.ts'], loud: true },
  { name: 'e2e', command: ['playwright', 'test'], loud: true },
  { name: 'browsers', command: ['tsx', 'scripts/browsers.ts'], loud: true },
];

const { values } = parseArgs({ options: { only: { type: 'string' }, help: { type: 'boolean' } } });
if (values.help) {
  console.log(`npm test [-- --only STAGE[,STAGE]]\nStages: ${stages.map((stage) => stage.name).join(', ')}`);
  process.exit(0);
}
const only = values.only?.split(',') ?? stages.map((stage) => stage.name);
const unknown = only.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(
    `npm test: no stage ${unknown.join(', ')}; there are ${stages.map((s) => s.name).join(', ')}`,
  );
  process.exit(2);
}

/** Lines of a failed stage's output that are shown once more at the end, where a cut log still has them. */
const LAST_LINES = 80;

let passed = 0;
const failures: string[] = [];
for (const { name, command, loud } of stages.filter((stage) => only.includes(stage.name))) {
  const env = { ...process.env };
  if (name === 'e2e') {
    const browser = findBrowser();
    if (typeof browser === 'string') env.BELOWDECK_BROWSER = browser;
    else if (browser.problem !== null) {
      failures.push(`e2e: ${browser.problem}`);
      continue;
    }
  }
  const started = Date.now();
  const [program = '', ...args] = command;
  const result = spawnSync('npx', ['--no-install', program, ...args], { env, encoding: 'utf8' });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const good = result.status === 0;
  console.log(`${good ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  const said = `${result.stdout}${result.stderr}`;
  if (loud || !good) process.stdout.write(said);
  if (good) passed++;
  else failures.push(`FAILED ${name}\n${said.split('\n').slice(-LAST_LINES).join('\n')}`);
}
for (const failure of failures) console.log(failure);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
