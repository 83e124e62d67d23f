/** What a list flag keeps of a text, or the reason why it refuses it. */
export type Checked =
  | { readonly ok: true; readonly kept: string }
  | { readonly ok: false; readonly reason: string };

type Check = (text: string) => Checked;

const kept = (text: string): Checked => ({ ok: true, kept: text });
const refused = (reason: string): Checked => ({ ok: false, reason });

const isAddress = (text: string): boolean =>
  /^((25[0-5]|2[0-4]\d|1?\d?\d)(\.(?!$)|$)){4}$/.test(text) || /^[0-9a-fA-F]*:[0-9a-fA-F:.]+$/.test(text);

const sysctls = new Set(
  'kernel.msgmax kernel.msgmnb kernel.msgmni kernel.sem kernel.shmall kernel.shmmax kernel.shmmni kernel.shm_rmid_forced'.split(
    ' ',
  ),
);

function extraHost(text: string): Checked {
  const [, name = '', address = ''] = /^([^=:]*)[=:](.*)$/s.exec(text) ?? [];
  if (name === '' || address === '') return refused(`bad format for add-host: "${text}"`);
  const bare = address.replace(/^\[(.*)\]$/, '$1');
  if (bare !== 'host-gateway' && !isAddress(bare))
    return refused(`invalid IP address in add-host: "${address}"`);
  return kept(`${name}:${bare}`);
}

function mount(text: string): Checked {
  for (const field of text.split(','))
    if (!field.includes('=') && !/^(readonly|ro|volume-nocopy|bind-nonrecursive)$/i.test(field))
      return refused(`invalid field '${field}' must be a key=value pair`);
  if (!/(^|,)(target|dst|destination)=[^,]/i.test(text)) return refused('target is required');
  return kept(text);
}

/** Flags whose texts the client looks at before it asks the daemon (opts/ of docker/cli 28.2.2), by long name. */
export const checks: Readonly<Record<string, Check>> = {
  'add-host': extraHost,
  attach: (text) =>
    ['stdin', 'stdout', 'stderr'].includes(text.toLowerCase())
      ? kept(text.toLowerCase())
      : refused('valid streams are STDIN, STDOUT and STDERR'),
  dns: (text) =>
    isAddress(text.trim()) ? kept(text.trim()) : refused(`IP address is not correctly formatted: ${text}`),
  env: (text) => (/^(=|$)/.test(text) ? refused(`invalid environment variable: ${text}`) : kept(text)),
  filter: (text) =>
    text === '' || text.includes('=') ? kept(text) : refused('bad format of filter (expected name=value)'),
  label: (text) => (/^\s*(=|$)/.test(text) ? refused(`invalid label '${text}': empty name`) : kept(text)),
  link: (text) => {
    if (text === '') return refused('empty string specified for links');
    return text.split(':').length > 2 ? refused(`bad format for links: ${text}`) : kept(text);
  },
  mount,
  sysctl: (text) => {
    const name = text.split('=')[0] ?? '';
    const allowed = sysctls.has(name) || /^(net|fs\.mqueue)\./.test(name);
    return allowed && text.includes('=') ? kept(text) : refused(`sysctl '${text}' is not allowed`);
  },
  ulimit: (text) =>
    /^[a-z]+=-?\d+(:-?\d+)?$/.test(text) ? kept(text) : refused(`invalid ulimit argument: ${text}`),
};
