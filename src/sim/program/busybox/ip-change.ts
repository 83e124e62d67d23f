import { errorText } from '../../kernel/errno.ts';
import { mayChangeNetwork, setInterface } from '../../kernel/set-interface.ts';
import type { Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { ProcessContext } from '../program.ts';
import { showUsage } from './usage.ts';

/** Says what is wrong, as ip does. */
export function* refuse(context: ProcessContext, text: string, code = 2): Procedure<number> {
  yield* write(context, 'stderr', `ip: ${text}\n`);
  return code;
}

/** What `ip link set` can change, and the call that a kernel refuses it in; those of netlink have none of their own. */
const changes: Readonly<Record<string, string>> = {
  name: 'SIOCSIFNAME',
  mtu: 'SIOCSIFMTU',
  netns: 'RTNETLINK answers',
  master: 'RTNETLINK answers',
  address: 'SIOCSIFHWADDR',
};

/** ip link set|add|delete, ip addr add|delete, ip route add|delete: without CAP_NET_ADMIN all of them are refused. */
export function* changeNetwork(
  context: ProcessContext,
  kind: string,
  verb: string,
  words: readonly string[],
): Procedure<number> {
  if (kind === 'link' && verb === 'set') return yield* setLink(context, words);
  if (!['add', 'a', 'delete', 'del', 'd', 'replace', 'change', 'flush'].includes(verb))
    return yield* showUsage(context, 'ip address|link|route [show|add|del] [dev DEVICE]');
  return yield* notHere(context, 'RTNETLINK answers');
}

/** The kernel's no, or else ours: interfaces, addresses and routes are made by Docker only. */
function* notHere(context: ProcessContext, call: string): Procedure<number> {
  if (!mayChangeNetwork(context.machine, context.pid))
    return yield* refuse(context, `${call}: ${errorText.EPERM}`);
  return yield* refuse(
    context,
    'in this computer only Docker makes interfaces, addresses and routes; `ip link set DEVICE up` and `down` work',
    1,
  );
}

function* setLink(context: ProcessContext, words: readonly string[]): Procedure<number> {
  const { machine, pid } = context;
  let device: string | null = null;
  let up: boolean | null = null;
  let other: string | null = null;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === 'up' || word === 'down') up = word === 'up';
    else if (word === 'dev') device = words[++i] ?? null;
    else if (Object.hasOwn(changes, word) && device !== null) {
      other = word;
      i++;
    } else if (device === null) device = word;
    else return yield* refuse(context, `either "dev" is duplicate, or "${word}" is garbage`);
  }
  if (device === null) return yield* refuse(context, '"dev" requires an argument');
  if (other !== null) return yield* notHere(context, changes[other] ?? '');
  if (up === null) return 0;
  const error = yield* setInterface(machine, pid, device, up);
  if (error === 'ENXIO') return yield* refuse(context, 'SIOCGIFFLAGS: No such device');
  return error ? yield* refuse(context, `SIOCSIFFLAGS: ${errorText[error]}`) : 0;
}
