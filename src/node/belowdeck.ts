import { runEngine } from './engine.ts';
import { runHub } from './hub.ts';
import { optionsOf } from './options.ts';
import { runTerminal } from './terminal.ts';

const USAGE = `Usage: belowdeck COMMAND [OPTIONS]

  engine    --socket PATH | --port N  [--seed N] [--epoch MS]   serve the Engine API to a real docker client
  terminal  [--seed N] [--json]                                 run docker commands from standard input, no browser
  hub       [--port N]                                          serve the images to a real daemon
`;

const [command, ...words] = process.argv.slice(2);
const options = optionsOf(words);
if (typeof options === 'string') fail(options);
else if (command === 'terminal') await runTerminal(options);
else if (command === 'engine') runEngine(options);
else if (command === 'hub') await runHub(options);
else fail(command === undefined ? '' : `belowdeck: there is no command ${command}\n\n`);

function fail(message: string): void {
  process.stderr.write(message + USAGE);
  process.exitCode = 2;
}
