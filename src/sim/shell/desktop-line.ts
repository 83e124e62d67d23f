import type { CommandIo } from '../cli/command-io.ts';
import type { Desktop } from '../desktop.ts';
import { emit, type Procedure } from '../procedure.ts';

const NOT_FOUND = 127;

/**
 * A line at the prompt of a Mac or of Windows that is not docker. Linux is in a virtual machine there, and its programs
 * with it; what the system itself says of its kernel can be asked: uname(1) of a Mac, `ver` of Windows.
 */
export function* runOnDesktop(io: CommandIo, desktop: Desktop, argv: readonly string[]): Procedure<number> {
  const [name = '', ...options] = argv;
  const answer =
    desktop.platform === 'macos' && name === 'uname'
      ? darwin(desktop.release, options)
      : desktop.platform === 'windows' && name === 'ver'
        ? `Microsoft Windows [Version ${desktop.release}]`
        : null;
  if (answer !== null) {
    yield* io.stdout(`${answer}\n`);
    return 0;
  }
  yield* io.stderr(`${name}: command not found\n`);
  yield emit({ type: 'hint.given', hint: { kind: 'not-in-linux', name, platform: desktop.platform } });
  return NOT_FOUND;
}

/** uname(1) of a Mac with an Intel processor: system, host, release and machine, as far as they are asked for. */
function darwin(release: string, options: readonly string[]): string {
  const letters = options.filter((option) => option.startsWith('-')).join('');
  const asked = (letter: string) => letters.includes(letter) || letters.includes('a');
  const parts = [
    ...(asked('s') || letters === '' ? ['Darwin'] : []),
    ...(asked('n') ? ['belowdeck'] : []),
    ...(asked('r') ? [release] : []),
    ...(asked('v') ? [`Darwin Kernel Version ${release}`] : []),
    ...(asked('m') ? ['x86_64'] : []),
  ];
  return parts.join(' ');
}
