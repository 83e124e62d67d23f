/** What of a help page is interface and not prose: how it is used, its other names, its flags with types and defaults. */
export interface HelpSkeleton {
  readonly usage: string;
  readonly aliases: string;
  /** `-n, --last int (default -1)` */
  readonly flags: readonly string[];
}

/** The commands whose help pages are compared. */
export const helpCases: readonly (readonly string[])[] = [
  ...'run create version pull images ps start stop kill wait rm rmi logs inspect rename cp diff export history tag commit events attach stats top pause unpause restart'
    .split(' ')
    .map((command) => [command, '--help']),
  ...'run create ls start stop kill wait rm logs inspect rename attach stats top pause unpause restart'
    .split(' ')
    .map((verb) => ['container', verb, '--help']),
  ...'ls create inspect connect disconnect rm prune'.split(' ').map((verb) => ['network', verb, '--help']),
  ['port', '--help'],
  ...'ls pull rm inspect prune'.split(' ').map((verb) => ['image', verb, '--help']),
  ['container', 'prune', '--help'],
  ['system', 'prune', '--help'],
  ...'create inspect ls prune rm'.split(' ').map((verb) => ['volume', verb, '--help']),
];

const flagLine = /^ {2}(-\w, | {4})--([\w-]+)(?: (\S+))?(?: {3,}|$)/;

/** The skeleton of a help page as docker lays it out. */
export function skeletonOf(page: string): HelpSkeleton {
  const lines = page.split('\n');
  const after = (heading: string) => lines[lines.indexOf(heading) + 1]?.trim() ?? '';
  const rows: { readonly flag: string; readonly text: string }[] = [];
  for (const line of lines.slice(lines.indexOf('Options:') + 1)) {
    const [, short = '', name, type = ''] = flagLine.exec(line) ?? [];
    if (line === '') break;
    if (name !== undefined) rows.push({ flag: `${short.trim()} --${name} ${type}`.trim(), text: line });
    else {
      // A description is broken over several lines.
      const last = rows.pop();
      if (last !== undefined) rows.push({ ...last, text: `${last.text} ${line.trim()}` });
    }
  }
  const flags = rows.map(({ flag, text }) => {
    const [, value] = /\(default (\S+)\)$/.exec(text) ?? [];
    return value === undefined ? flag : `${flag} = ${value}`;
  });
  return {
    usage: lines.find((line) => line.startsWith('Usage:')) ?? '',
    aliases: lines.includes('Aliases:') ? after('Aliases:') : '',
    flags: lines.includes('Options:') ? flags : [],
  };
}
