import { write } from '../output.ts';
import type { Program } from '../program.ts';
import { askServer, nameserverOf } from '../resolve.ts';
import { showUsage } from './usage.ts';

/** nslookup HOST: asks the name server for both kinds of addresses and tells what it says. */
export const nslookup: Program = function* (context) {
  const [name, ...more] = context.argv.slice(1);
  if (name === undefined || more.length > 0)
    return yield* showUsage(context, 'nslookup HOST\n\nQuery DNS about HOST');
  const server = nameserverOf(context);
  yield* write(context, 'stdout', `Server:\t\t${server}\nAddress:\t${server}:53\n\n`);
  const address = yield* askServer(context, name);
  if (address === null) {
    const missing = `** server can't find ${name}: NXDOMAIN\n\n`;
    yield* write(context, 'stdout', missing + missing);
    return 1;
  }
  const head = 'Non-authoritative answer:\n';
  yield* write(context, 'stdout', `${head}Name:\t${name}\nAddress: ${address}\n\n${head}\n`);
  return 0;
};
