import type { Flag } from '../command.ts';

/** The flags before the command: names, types and defaults are those of docker 28.2.2. */
export const globalFlags: readonly Flag[] = [
  {
    name: 'config',
    type: 'string',
    default: '"/home/you/.docker"',
    describe: "Where the client's own files lie",
  },
  { name: 'context', shorthand: 'c', type: 'string', describe: 'Which context to use' },
  { name: 'debug', shorthand: 'D', type: 'bool', describe: 'Say more' },
  { name: 'host', shorthand: 'H', type: 'list', describe: 'Which server to talk to' },
  {
    name: 'log-level',
    shorthand: 'l',
    type: 'string',
    default: '"info"',
    describe: 'How much to say: "debug", "info", "warn", "error", "fatal"',
  },
  { name: 'tls', type: 'bool', describe: 'Use TLS' },
  { name: 'tlscacert', type: 'string', default: '"/home/you/.docker/ca.pem"', describe: 'Whom to trust' },
  {
    name: 'tlscert',
    type: 'string',
    default: '"/home/you/.docker/cert.pem"',
    describe: 'Certificate to show',
  },
  {
    name: 'tlskey',
    type: 'string',
    default: '"/home/you/.docker/key.pem"',
    describe: 'Key of the certificate',
  },
  { name: 'tlsverify', type: 'bool', describe: 'Use TLS and verify the server' },
  { name: 'version', shorthand: 'v', type: 'bool', describe: "Print the client's version" },
];
