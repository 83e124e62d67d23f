import type { Behaviour } from './cli/command.ts';
import type { CommandIo } from './cli/command-io.ts';
import type { Networking } from './engine/networking.ts';
import type { Storage } from './engine/storage.ts';
import type { Platform } from './desktop.ts';
import type { Route } from './engine/routes.ts';
import type { SpecResult } from './engine/runtime-spec.ts';
import type { Container } from './engine/state.ts';
import type { SimEvent } from './event.ts';
import type { FileNode, FileTree } from './kernel/file-tree.ts';
import type { ProcessState } from './kernel/state.ts';
import type { Machine } from './machine.ts';
import type { Pid } from './names.ts';
import type { Procedure } from './procedure.ts';
import type { Program } from './program/program.ts';
import type { Reducers } from './reducers.ts';
import type { Signal } from './spec.ts';
import type { PromptState } from './shell/prompt-state.ts';
import type { RuntimeSpec } from './spec.ts';
import type { World } from './world.ts';

/**
 * What a machine can do: the shell at the prompt, the docker client with its commands, requests that the daemon
 * answers, programs, and what events make of a World. The page gets the parts that a first run needs before the others; they may grow while
 * a machine stands, and what they make of a line is the same whenever they came, as long as they came before it.
 */
export interface Parts {
  /** The machine as it is switched on, on a platform. */
  readonly boot: (world: World, platform: Platform) => World;
  /** Runs a submitted line at the prompt. */
  readonly runLine: (machine: Machine, line: string, state: PromptState) => Procedure<PromptState>;
  /** Whether a command at the prompt lacks more lines. */
  readonly isUnfinished: (command: string) => boolean;
  /** A command as the prompt's history keeps it: on one line, where that means the same. */
  readonly remembered: (command: string) => string;
  /** The docker client; its arguments come without the word docker. Gives its exit code. */
  readonly client: (io: CommandIo, argv: readonly string[]) => Procedure<number>;
  readonly verbs: Readonly<Record<string, Behaviour>>;
  readonly routes: readonly Route[];
  readonly programs: Readonly<Record<string, Program>>;
  /** The browser on the computer opens an address. */
  readonly openAddress: (machine: Machine, address: string) => Procedure;
  /** How containers come onto networks. */
  readonly networking: Networking;
  /** How files are kept, and what is mounted into containers made ready. */
  readonly storage: Storage;
  /** A bundle's specification with what a container is asked for beside the usual, or why that cannot be. */
  readonly finishSpec: (world: World, container: Container, spec: RuntimeSpec) => SpecResult;
  /** What the kernel shows a process of itself where a path leads, under /proc and /sys; null elsewhere. */
  readonly kernelTree: (machine: Machine, pid: Pid, path: string) => FileTree | null;
  /** So many characters of a device that has no end, /dev/zero and the like; '' of another one. */
  readonly fromEndless: (machine: Machine, pid: Pid, device: FileNode, count: number) => string;
  /** What becomes of a process that a signal stops, or that is stopped; false when the signal has done all it does. */
  readonly stopping: (machine: Machine, pid: Pid, state: ProcessState, signal: Signal) => Procedure<boolean>;
  /** What each event makes of a World. */
  readonly reducers: Partial<Reducers<SimEvent>>;
}
