import type { Case } from './case.ts';
import { appletOptions } from './cases/applet-options.ts';
import { scripts } from './cases/scripts.ts';
import { shellWords } from './cases/shell-words.ts';
import { awkCases } from './cases/awk.ts';
import { applets } from './cases/applets.ts';
import { files } from './cases/files.ts';
import { binds } from './cases/binds.ts';
import { copyCases } from './cases/copy.ts';
import { capabilities } from './cases/capabilities.ts';
import { exec } from './cases/exec.ts';
import { fileSystems } from './cases/file-systems.ts';
import { firstVoyage } from './cases/first-voyage.ts';
import { groupCases } from './cases/groups.ts';
import { initCases } from './cases/init.ts';
import { life } from './cases/life.ts';
import { limits } from './cases/limits.ts';
import { namespaces } from './cases/namespaces.ts';
import { networks } from './cases/networks.ts';
import { netPrograms } from './cases/net-programs.ts';
import { portCases } from './cases/ports.ts';
import { terminal } from './cases/terminal.ts';
import { pagers } from './cases/pagers.ts';
import { lastCommand } from './cases/last-command.ts';
import { logLines } from './cases/log-lines.ts';
import { moreOptions } from './cases/more-options.ts';
import { procCases } from './cases/proc.ts';
import { prune } from './cases/prune.ts';
import { takenPorts } from './cases/taken-ports.ts';
import { sedCases } from './cases/sed.ts';
import { settings } from './cases/settings.ts';
import { shares } from './cases/shares.ts';
import { stdinCases } from './cases/stdin.ts';
import { subnets } from './cases/subnets.ts';
import { userNetworks } from './cases/user-networks.ts';
import { usage } from './cases/usage.ts';
import { shellCases } from './cases/shell.ts';
import { volumes } from './cases/volumes.ts';

/** The scripts that are run with a whole real Docker and with ours, by topic: `__golden__/TOPIC.json` has what it did. */
export const topics: Readonly<Record<string, readonly Case[]>> = {
  applets,
  'applet-options': appletOptions,
  scripts,
  'shell-words': shellWords,
  awk: awkCases,
  'first-voyage': firstVoyage,
  copy: copyCases,
  capabilities,
  exec,
  files,
  'file-systems': fileSystems,
  groups: groupCases,
  init: initCases,
  life,
  limits,
  namespaces,
  networks,
  'net-programs': netPrograms,
  ports: portCases,
  terminal,
  pagers,
  'taken-ports': takenPorts,
  settings,
  shares,
  subnets,
  'user-networks': userNetworks,
  usage,
  sed: sedCases,
  shell: shellCases,
  volumes,
  binds,
  proc: procCases,
  prune,
  'last-command': lastCommand,
  'log-lines': logLines,
  'more-options': moreOptions,
  stdin: stdinCases,
};
