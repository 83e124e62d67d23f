import { readFile } from '../kernel/files.ts';
import { processOf } from '../kernel/fork.ts';
import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';

type Environment = Readonly<Record<string, string>>;

/** The environment with HOME, which runc takes from the container's /etc/passwd; a user who is not there has `/`. */
export function withHome(machine: Machine, pid: Pid, env: Environment): Environment {
  if (env.HOME) return env;
  const passwd = readFile(machine, pid, '/etc/passwd');
  const uid = String(processOf(machine, pid).uid);
  const line = passwd.ok ? passwd.value.split('\n').find((one) => one.split(':')[2] === uid) : undefined;
  return { ...env, HOME: line?.split(':')[5] || '/' };
}
