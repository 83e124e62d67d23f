import { goQuote } from '../format/go-quote.ts';
import { byteSize } from './byte-size.ts';
import { type Checked, kept, refused } from './checked.ts';
import { isIpAddress } from './ip-address.ts';
import { mountValue } from './mount-value.ts';

type Check = (text: string) => Checked;

const sysctls = new Set(
  'kernel.msgmax kernel.msgmnb kernel.msgmni kernel.sem kernel.shmall kernel.shmmax kernel.shmmni kernel.shm_rmid_forced'.split(
    ' ',
  ),
);

function extraHost(text: string): Checked {
  const [, name = '', address = ''] = /^([^=:]*)[=:](.*)$/s.exec(text) ?? [];
  if (name === '' || address === '') return refused(`bad format for add-host: "${text}"`);
  const bare = address.replace(/^\[(.*)\]$/, '$1');
  if (bare !== 'host-gateway' && !isIpAddress(bare))
    return refused(`invalid IP address in add-host: "${address}"`);
  return kept(`${name}:${bare}`);
}

/** `PATH:NUMBER` of a block device. */
function blockDevice(text: string, isNumber: (number: string) => boolean, problem: string): Checked {
  const [path = '', number, ...more] = text.split(':');
  if (number === undefined || more.length > 0) return refused(`bad format: ${text}`);
  if (!path.startsWith('/dev/')) return refused(`bad format for device path: ${text}`);
  return isNumber(number) ? kept(text) : refused(problem);
}

const bytesPerSecond = (text: string): Checked =>
  blockDevice(
    text,
    (number) => typeof byteSize(number) === 'number',
    `invalid rate for device: ${text}. The correct format is <device-path>:<number>[<unit>]. Number must be a positive integer. Unit is optional and can be kb, mb, or gb`,
  );

const perSecond = (text: string): Checked =>
  blockDevice(
    text,
    (number) => /^\d+$/.test(number),
    `invalid rate for device: ${text}. The correct format is <device-path>:<number>. Number must be a positive integer`,
  );

function weight(text: string): Checked {
  const isWeight = (number: string) =>
    /^\d+$/.test(number) && (number === '0' || (Number(number) >= 10 && Number(number) <= 1000));
  return blockDevice(text, isWeight, `invalid weight for device: ${text}`);
}

const limits = new Set(
  'core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(
    ' ',
  ),
);

function ulimit(text: string): Checked {
  const [name = '', value] = text.split('=');
  if (value === undefined || text.split('=').length > 2) return refused(`invalid ulimit argument: ${text}`);
  if (!limits.has(name)) return refused(`invalid ulimit type: ${name}`);
  const parts = value.split(':');
  if (parts.length > 2)
    return refused(`too many limit value arguments - ${value}, can only have up to two, \`soft[:hard]\``);
  const wrong = parts.find((part) => !/^[+-]?\d+$/.test(part));
  if (wrong !== undefined) return refused(`strconv.ParseInt: parsing ${goQuote(wrong)}: invalid syntax`);
  const [soft = 0, hard] = parts.map(Number);
  if (hard !== undefined && hard !== -1 && (soft > hard || soft === -1))
    return refused(`ulimit soft limit must be less than or equal to hard limit: ${soft} > ${hard}`);
  return kept(text);
}

/** Whether a `--network` says more than a name. */
export const hasFields = (text: string): boolean => /\w=\w/.test(text);

function network(text: string): Checked {
  if (!hasFields(text)) return kept(text);
  const known = new Set([
    'name',
    'alias',
    'driver-opt',
    'ip',
    'ip6',
    'mac-address',
    'link-local-ip',
    'gw-priority',
  ]);
  for (const field of text.split(',')) {
    const [key = '', ...value] = field.toLowerCase().split('=');
    if (value.length === 0) return refused(`invalid field ${field}`);
    if (!known.has(key.trim())) return refused(`invalid field key ${key.trim()}`);
    if (key === 'gw-priority' && !/^[+-]?\d+$/.test(value.join('=')))
      return refused(`invalid gw-priority: invalid syntax`);
  }
  return /(^|,)name=[^,]/i.test(text) ? kept(text) : refused('network name/id is not specified');
}

function searchDomain(text: string): Checked {
  const name = text.trim();
  if (name === '.') return kept(name);
  const isName =
    /[a-zA-Z]/.test(name) &&
    /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9_-]*[a-zA-Z0-9])?)(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9_-]*[a-zA-Z0-9])?)*\.?$/.test(
      name,
    );
  return isName && name.length < 255 ? kept(name) : refused(`${text} is not a valid domain`);
}

/** Flags whose texts the client looks at before it asks the daemon (opts/ of docker/cli 28.2.2), by long name. */
export const checks: Readonly<Record<string, Check>> = {
  'add-host': extraHost,
  attach: (text) =>
    ['stdin', 'stdout', 'stderr'].includes(text.toLowerCase())
      ? kept(text.toLowerCase())
      : refused('valid streams are STDIN, STDOUT and STDERR'),
  dns: (text) =>
    isIpAddress(text.trim()) ? kept(text.trim()) : refused(`IP address is not correctly formatted: ${text}`),
  env: (text) => (/^(=|$)/.test(text) ? refused(`invalid environment variable: ${text}`) : kept(text)),
  filter: (text) =>
    text === '' || text.includes('=') ? kept(text) : refused('bad format of filter (expected name=value)'),
  label: (text) => (/^\s*(=|$)/.test(text) ? refused(`invalid label '${text}': empty name`) : kept(text)),
  link: (text) => {
    if (text === '') return refused('empty string specified for links');
    return text.split(':').length > 2 ? refused(`bad format for links: ${text}`) : kept(text);
  },
  'blkio-weight-device': weight,
  'device-cgroup-rule': (text) =>
    /^[acb] (?:\d+|\*):(?:\d+|\*) [rwm]{1,3}$/.test(text)
      ? kept(text)
      : refused(`invalid device cgroup format '${text}'`),
  'device-read-bps': bytesPerSecond,
  'device-write-bps': bytesPerSecond,
  'device-read-iops': perSecond,
  'device-write-iops': perSecond,
  'dns-search': searchDomain,
  mount: mountValue,
  network,
  sysctl: (text) => {
    const name = text.split('=')[0] ?? '';
    const allowed = sysctls.has(name) || /^(net|fs\.mqueue)\./.test(name);
    return allowed && text.includes('=') ? kept(text) : refused(`sysctl '${text}' is not allowed`);
  },
  ulimit,
};
