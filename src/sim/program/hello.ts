import { write } from './output.ts';
import type { Program } from './program.ts';

const text = `
Hello from Docker!
This line was printed by a program in a container, so your installation works.

What happened before you could read it:
 1. The Docker client sent your command to the Docker daemon.
 2. The daemon fetched the image "hello-world" from Docker Hub, unless it
    was already here.
 3. The daemon made a container from that image and started the one program
    in it, which wrote this text.
 4. The daemon passed the text on to the client, and the client wrote it to
    your terminal.

Something larger to try next, a shell in a container:
 $ docker run -it busybox sh

`;

/** The one program of the image hello-world: it greets and ends. */
export const hello: Program = function* (context) {
  yield* write(context, 'stdout', text);
  return 0;
};
