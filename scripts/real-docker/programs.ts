import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where a program lies, or null when this computer does not have it. */
export function onPath(name: string): string | null {
  const found = (process.env.PATH ?? '')
    .split(':')
    .map((directory) => join(directory, name))
    .find((path) => existsSync(path));
  return found ?? null;
}

/** What is missing here to run a whole real Docker, in words; empty when nothing is. */
export function missingForRealDocker(): readonly string[] {
  const programs = ['dockerd', 'docker', 'iptables', 'busybox', 'script', 'tar'];
  const missing = programs.filter((name) => onPath(name) === null);
  return process.getuid?.() === 0 ? missing : [...missing, 'root'];
}
