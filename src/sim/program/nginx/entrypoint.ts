import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { readFile, stat, target, writeFile } from '../../kernel/files.ts';
import { emit, type Procedure } from '../../procedure.ts';
import { execInPlace } from '../linux/exec-in-place.ts';
import { write } from '../output.ts';
import type { ProcessContext } from '../program.ts';
import { AT_ONCE } from './note.ts';

/** The image's entry point. It stands for its script, which ends with `exec "$@"`. */
export const ENTRYPOINT = '/docker-entrypoint.sh';
const SCRIPTS = '/docker-entrypoint.d';
const CONF = '/etc/nginx/conf.d/default.conf';

/** SHA-256 of default.conf as the package brings it; in truth dpkg-query knows it. */
const PACKAGED = '59c4af2a2c094766bc41fababbb43c906c7396eb77ccadd803ae79b3e265f1fe';

/** How many small programs the scripts of 1.27.5 start one after the other: first those that they always start. */
const ALWAYS = 18;
const UNTIL_TOUCH = 1;
const UNTIL_GREP = 2;
const UNTIL_CHECKSUM = 8;
const UNTIL_SED = 9;

/** docker-entrypoint.sh: where it is to run nginx it runs the scripts beside it first. */
export function* entrypoint(context: ProcessContext, command: readonly string[]): Procedure<number> {
  if (command[0] === 'nginx' || command[0] === 'nginx-debug') yield* configure(context);
  return yield* execInPlace(context, command, (asked) => `${ENTRYPOINT}: 47: exec: ${asked}: not found`);
}

function* configure(context: ProcessContext): Procedure {
  const { machine, pid, env } = context;
  const say = function* (text: string): Procedure {
    if (!env.NGINX_ENTRYPOINT_QUIET_LOGS) yield* write(context, 'stdout', `${text}\n`, AT_ONCE);
  };
  const names = [
    '10-listen-on-ipv6-by-default.sh',
    '15-local-resolvers.envsh',
    '20-envsubst-on-templates.sh',
    '30-tune-worker-processes.sh',
  ].filter((name) => stat(machine, pid, `${SCRIPTS}/${name}`).ok);
  if (names.length === 0)
    return yield* say(`${ENTRYPOINT}: No files found in ${SCRIPTS}/, skipping configuration`);
  yield* say(`${ENTRYPOINT}: ${SCRIPTS}/ is not empty, will attempt to perform configuration`);
  yield* say(`${ENTRYPOINT}: Looking for shell scripts in ${SCRIPTS}/`);
  let started = ALWAYS;
  for (const name of names) {
    yield* say(`${ENTRYPOINT}: ${name.endsWith('.envsh') ? 'Sourcing' : 'Launching'} ${SCRIPTS}/${name}`);
    if (name.startsWith('10-'))
      started += yield* listenOnIpv6(context, (text) => say(`${name}: info: ${text}`));
  }
  yield emit({ type: 'processes.passed', parent: pid, count: started });
  yield* say(`${ENTRYPOINT}: Configuration complete; ready for start up`);
}

/** 10-listen-on-ipv6-by-default.sh; gives how many programs it has started. */
function* listenOnIpv6(
  { machine, pid }: ProcessContext,
  inform: (text: string) => Procedure,
): Procedure<number> {
  const conf = readFile(machine, pid, CONF);
  if (!conf.ok) {
    yield* inform(`${CONF} is not a file or does not exist`);
    return 0;
  }
  const text = conf.value;
  // touch changes nothing but the time, which sed sets once more.
  if (!target(machine, pid, CONF).ok || (yield* writeFile(machine, pid, CONF, text)) !== null) {
    yield* inform(`can not modify ${CONF} (read-only file system?)`);
    return UNTIL_TOUCH;
  }
  if (text.includes('listen  [::]:80;')) {
    yield* inform('IPv6 listen already enabled');
    return UNTIL_GREP;
  }
  yield* inform(`Getting the checksum of ${CONF}`);
  if (bytesToHex(sha256(utf8ToBytes(text))) !== PACKAGED) {
    yield* inform(`${CONF} differs from the packaged version`);
    return UNTIL_CHECKSUM;
  }
  const changed = text.replace(/listen {7}80;/g, 'listen       80;\n    listen  [::]:80;');
  yield* writeFile(machine, pid, CONF, changed);
  yield* inform(`Enabled listen on IPv6 in ${CONF}`);
  return UNTIL_SED;
}
