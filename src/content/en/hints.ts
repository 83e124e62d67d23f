import type { Hint } from '../../sim/cli/events.ts';
import { clipped } from './narration/sentences.ts';

/** What stands beside the terminal when something was typed that this machine cannot do as asked. */
export function hintText(hint: Hint): string {
  switch (hint.kind) {
    case 'command-not-found':
      return `${clipped(hint.name, 30)} is not on this machine. Try docker run hello-world, or help.`;
    case 'command-not-here-yet':
      return `docker ${clipped(hint.command, 30)} is a real command, but this machine does not have it yet. help lists what it has.`;
    case 'flag-without-effect':
      return `${flagName(hint.flag)} is read as docker reads it, but has no effect on this machine yet.`;
    case 'not-in-linux':
      return `${clipped(hint.name, 30)} is not at this prompt. Linux runs in a virtual machine here; ${hint.platform === 'macos' ? 'uname -r tells the version of macOS’s own kernel' : 'ver tells the version of Windows'}.`;
    case 'shell-not-supported':
      return `This prompt does not know ${clipped(hint.what, 40)}. A shell in a container may: docker run -it busybox sh.`;
  }
}

const flagName = (flag: string): string => {
  const name = clipped(flag, 30);
  return name.startsWith('-') ? name : `${name.length === 1 ? '-' : '--'}${name}`;
};
