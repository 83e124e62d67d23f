import { runHub } from './hub.ts';
import { type NodeCommand, optionsOf } from './options.ts';
import { runEngine } from './run-engine.ts';
import { runTerminal } from './terminal.ts';

const USAGE = `Usage: belowdeck COMMAND [OPTIONS]

  engine    serve the Engine API to a real docker client, on this computer only
              --socket PATH   listen on a unix socket
              --port N        listen on a port of 127.0.0.1 (2375 unless told otherwise; 0 for any free one)
              --seed N        the same run every time: time stands still between requests
              --epoch MS      the time at which the machine is switched on, unix ms
              --stage         show in a browser what a real docker does there: the page, live
              --stage-port N  the page's port (4180 unless told otherwise; 0 for any free one)
              --stage-host IP the page on another address of this computer, for who has its token
  terminal  run lines from standard input on a fresh machine, without a browser
              --seed N        which machine (1 unless told otherwise)
              --epoch MS      the time at which the machine is switched on, unix ms
              --json          one JSON object a line: command, stdout, stderr, exitCode
  hub       serve the images to a real daemon, on this computer only
              --port N        listen on a port of 127.0.0.1 (5000 unless told otherwise)
`;

const [word, ...words] = process.argv.slice(2);
if (word === '--help' || word === '-h' || word === 'help') process.stdout.write(USAGE);
else if (word === 'engine' || word === 'terminal' || word === 'hub') await run(word, words);
else fail(word === undefined ? 'belowdeck: which command?' : `belowdeck: there is no command '${word}'`);

async function run(command: NodeCommand, given: readonly string[]): Promise<void> {
  const options = optionsOf(command, given);
  if (typeof options === 'string') fail(options);
  else if (options.help) process.stdout.write(USAGE);
  else if (command === 'terminal') await runTerminal(options);
  else if (command === 'engine') await runEngine(options);
  else await runHub(options);
}

function fail(message: string): void {
  process.stderr.write(`${message}\n\n${USAGE}`);
  process.exitCode = 2;
}
