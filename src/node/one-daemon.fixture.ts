import { createServer } from 'node:net';

/** An abstract socket: nobody has to remove it, and it is free when whoever holds it is gone. */
const TURN = '\0belowdeck-real-daemon';

/**
 * Waits until no other test of this computer runs a real dockerd, and gives what ends the turn. Two of them share the
 * bridge docker0, and one that wants no bridge takes it away.
 */
export async function turnOfDaemon(): Promise<() => void> {
  for (;;) {
    const server = createServer();
    const mine = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(TURN, () => resolve(true));
    });
    if (mine) {
      server.unref();
      return () => server.close();
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
