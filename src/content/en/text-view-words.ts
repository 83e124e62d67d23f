/** Words of the picture in text that the picture itself does not have. */
export const textViewWords = {
  open: 'As text',
  close: 'As a picture',
  title: 'The picture as text',
  now: 'Now',
  terminal: 'What the terminal shows of this command',
  software: 'Software',
  kernel: 'Kernel',
  hardware: 'Hardware',
  typed: (command: string) => `runs: ${command}`,
  outside: (pid: number) => `number ${pid} on the host`,
  wall: (name: string, sees: string) => `wall, ${name}: ${sees}`,
  gauge: (name: string, use: string) => `${name}: ${use}`,
  helper: (name: string, pid: number) => `${name}, process ${pid}`,
  stack: (name: string) => (name === '' ? 'the computer’s own files' : `files of ${name}, read-only`),
  ownFiles: (name: string, count: number) =>
    `${name}: writable layer, ${count === 1 ? '1 path' : `${count} paths`} of its own`,
  use: (container: string, path: string, readonly: boolean) =>
    `in ${container} at ${path}${readonly ? ', read-only' : ''}`,
  release: (release: string) => `Linux ${release}`,
} as const;
