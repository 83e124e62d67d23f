import { CLOSED } from '../../channel.ts';
import { errorText } from '../../kernel/errno.ts';
import { readFile } from '../../kernel/files.ts';
import { listen } from '../../kernel/socket.ts';
import { called } from '../../kernel/syscall.ts';
import { spawn, take } from '../../procedure.ts';
import { type HttpAnswer, serveOne } from '../http.ts';
import { block, write } from '../output.ts';
import type { Program } from '../program.ts';
import { showUsage } from './usage.ts';

/** httpd -f [-p [ADDRESS:]PORT] [-h HOME]: a small web server that stays in the foreground. */
export const httpd: Program = function* (context) {
  const { machine, pid } = context;
  const words = context.argv.slice(1);
  const flagValue = (flag: string): string | undefined => {
    const at = words.indexOf(flag);
    return at < 0 ? undefined : words[at + 1];
  };
  const [, address = '0.0.0.0', digits] = /^(?:([\d.]+):)?(\d+)$/.exec(flagValue('-p') ?? '80') ?? [];
  const port = Number(digits);
  if (!words.includes('-f') || !Number.isInteger(port))
    return yield* showUsage(context, 'httpd -f [-p PORT] [-h HOME]\n\nListen for incoming HTTP requests');
  const home = flagValue('-h') ?? '.';
  const listening = yield* listen(machine, pid, port, address);
  if (!listening.ok) {
    yield* write(context, 'stderr', `httpd: bind: ${errorText[listening.error]}\n`);
    return 1;
  }
  yield* block(context);
  for (;;) {
    const connection = yield* take(listening.value);
    if (connection === CLOSED) return 0;
    yield* spawn(
      'an answer',
      serveOne(pid, connection, function* ({ path }) {
        const wanted = path.endsWith('/') ? `${path}index.html` : path;
        yield called(pid, 'openat', `AT_FDCWD, ${JSON.stringify(home + wanted)}, O_RDONLY`, 5);
        const file = readFile(machine, pid, `${home}${wanted}`);
        return file.ok ? page(200, 'OK', file.value) : page(404, 'Not Found', missing);
      }),
    );
  }
};

const missing =
  '<HTML><HEAD><TITLE>404 Not Found</TITLE></HEAD>\n<BODY><H1>404 Not Found</H1>\nThe requested URL was not found\n</BODY></HTML>\n';

const page = (status: number, reason: string, body: string): HttpAnswer => ({
  status,
  reason,
  headers: { Connection: 'close', 'Content-type': 'text/html', 'Content-length': String(body.length) },
  body,
});
