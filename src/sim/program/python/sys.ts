import { int, type Major, text, type Value } from './value.ts';

/** What a stand-in knows of itself. */
export interface Interpreter {
  readonly major: Major;
  readonly version: string;
  /** sys.version, and the first line of the prompt after a blank. */
  readonly build: string;
  readonly platform: string;
}

export const python2: Interpreter = {
  major: 2,
  version: '2.7.18',
  build: '2.7.18 (default, Apr 20 2020, 19:27:10) \n[GCC 8.3.0]',
  platform: 'linux2',
};

export const python3: Interpreter = {
  major: 3,
  version: '3.13.3',
  build: '3.13.3 (main, May 21 2025, 16:30:52) [GCC 12.2.0]',
  platform: 'linux',
};

/** An attribute of the module sys; null for what the stand-in does not know. */
export function attributeOfSys(
  name: string,
  { version, build, platform }: Interpreter,
  argv: readonly string[],
): Value | null {
  switch (name) {
    case 'version':
      return text(build);
    case 'platform':
      return text(platform);
    case 'argv':
      return { type: 'list', items: argv.map(text) };
    case 'version_info':
      return {
        type: 'sys.version_info',
        names: ['major', 'minor', 'micro', 'releaselevel', 'serial'],
        items: [...version.split('.').map((part) => int(Number(part))), text('final'), int(0)],
      };
    case 'exit':
      return { type: 'builtin_function_or_method', name: 'exit' };
    default:
      return null;
  }
}
