/** Holds every file of the built page to what SECURITY.md promises, and prints what does not keep it. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { OFFLINE_POLICY } from '../src/platform/offline.ts';
import { pageFaults, scriptFaults, styleFaults } from './site/built-faults.ts';

const checks: Readonly<Record<string, (text: string, file: string) => readonly string[]>> = {
  '.html': (html, file) => pageFaults(html, file === 'index.html' ? OFFLINE_POLICY : undefined),
  '.js': scriptFaults,
  '.css': styleFaults,
};

const directory = 'dist';
const files = readdirSync(directory, { recursive: true, encoding: 'utf8' });
const checked = files.filter((file) => Object.hasOwn(checks, extname(file)));
const faults = checked.flatMap((file) => {
  const found = checks[extname(file)]?.(readFileSync(join(directory, file), 'utf8'), file) ?? [];
  return found.map((fault) => `${file}: ${fault}`);
});
for (const fault of faults) console.error(fault);
for (const kind of Object.keys(checks))
  if (!checked.some((file) => extname(file) === kind)) faults.push(`no ${kind} in ${directory}`);
console.log(`${checked.length} built files looked at, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
