import type { Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { ADDRESS, askForName, askServer, nameserverOf } from '../resolve.ts';
import { showUsage } from './usage.ts';

/** nslookup HOST: asks the name server for both kinds of addresses and tells what it says. */
export const nslookup: Program = function* (context) {
  const [name, ...more] = context.argv.slice(1);
  if (name === undefined || more.length > 0)
    return yield* showUsage(context, 'nslookup HOST\n\nQuery DNS about HOST');
  const server = nameserverOf(context);
  yield* write(context, 'stdout', `Server:\t\t${server}\nAddress:\t${server}:53\n\n`);
  if (ADDRESS.test(name) && name.split('.').every((part) => Number(part) < 256))
    return yield* reverse(context, name);
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

/** The name of an address is asked for as that of its parts the other way round: RFC 1035, 3.5. */
function* reverse(context: ProcessContext, address: string): Procedure<number> {
  const question = `${address.split('.').reverse().join('.')}.in-addr.arpa`;
  const name = yield* askForName(context, address);
  const answer =
    name === null
      ? `** server can't find ${question}: NXDOMAIN\n\n`
      : `Non-authoritative answer:\n${question}\tname = ${name}\n\n`;
  yield* write(context, 'stdout', answer);
  return name === null ? 1 : 0;
}
