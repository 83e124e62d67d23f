import type { Platform } from '../desktop.ts';
import type { InvocationId, Pid } from '../names.ts';
import type { InvocationState } from './invocation.ts';

/** Something worth saying beside the terminal, never in Docker's own output. Words are in content/. */
export type Hint =
  | { readonly kind: 'command-not-found'; readonly name: string }
  | { readonly kind: 'command-not-here-yet'; readonly command: string }
  | { readonly kind: 'flag-without-effect'; readonly command: string; readonly flag: string }
  | { readonly kind: 'shell-not-supported'; readonly what: string }
  | {
      readonly kind: 'not-in-linux';
      readonly name: string;
      readonly platform: Exclude<Platform, 'linux'>;
    };

/** Events of the terminal, the prompt and the docker client. */
export type ClientEvent =
  /** The prompt took a line; what follows up to `prompt.shown` is its doing. */
  | { readonly type: 'line.submitted'; readonly line: string }
  | { readonly type: 'prompt.shown'; readonly exitCode: number }
  /** A docker client was started for one command of the line. */
  | {
      readonly type: 'command.started';
      readonly invocation: InvocationId;
      readonly argv: readonly string[];
      readonly pid: Pid;
    }
  | { readonly type: 'command.moved'; readonly invocation: InvocationId; readonly to: InvocationState }
  | { readonly type: 'command.ended'; readonly invocation: InvocationId; readonly exitCode: number }
  /** Bytes for the terminal. `tty` is what the terminal itself shows: prompt, echo. Newlines are as the screen gets them. */
  | {
      readonly type: 'output.written';
      readonly stream: 'stdout' | 'stderr' | 'tty';
      readonly text: string;
    }
  | { readonly type: 'terminal.modeSet'; readonly mode: 'cooked' | 'raw' }
  | { readonly type: 'terminal.resized'; readonly columns: number; readonly rows: number }
  | { readonly type: 'screen.cleared' }
  | { readonly type: 'hint.given'; readonly hint: Hint };
