import { describe, expect, test } from 'vitest';
import type { Simulation } from '../../sim/simulate.ts';
import { chaptersOf } from '../../trace/chapter.ts';
import { DECKS, type Deck, reelOf } from '../../trace/deck.ts';
import { momentAt } from '../../trace/moment.ts';
import { machineAfter } from './machine.fixture.ts';
import { LONGEST_LABEL, messageLabel } from './message-label.ts';
import { learnToTell, narrate } from './narration.ts';
import { closerNarration } from './narration/closer.ts';

learnToTell(closerNarration);

const enter = (keys: string) => ({ keys: `${keys}\r` });

/** What people type, and what goes wrong when they do. */
const sessions: Readonly<Record<string, Simulation>> = {
  'a miss, then a hit': machineAfter('docker run hello-world', 'docker run hello-world'),
  'a pull of many layers, up to date the second time': machineAfter('docker pull nginx', 'docker pull nginx'),
  'a layer that is shared': machineAfter('docker pull nginx', 'docker pull python:3-slim'),
  'an image that the hub does not have': machineAfter('docker run nosuch', 'docker pull nginx:nosuch'),
  'a server, stopped, started and removed': machineAfter(
    'docker run -d --name web nginx',
    'docker stop web',
    'docker start web',
    'docker rm web',
    'docker rm -f web',
  ),
  'a program that does not listen to SIGTERM': machineAfter(
    'docker run -d --name busy alpine sleep 100',
    'docker stop busy',
    'docker kill busy',
    'docker wait busy',
  ),
  'a shell': machineAfter(
    'docker run -it --name box busybox sh',
    enter('echo hi > /f'),
    enter('ls /'),
    enter('exit 3'),
  ),
  'what a container printed': machineAfter('docker run --name talk alpine echo hello', 'docker logs talk'),
  'a program that is not there': machineAfter('docker run alpine nope'),
  'a name that is taken': machineAfter(
    'docker create --name one alpine',
    'docker run --name one alpine true',
  ),
  'an exit code': machineAfter('docker run --rm alpine sh -c "kill -9 1; exit 4"'),
  limits: machineAfter('docker run -m 128m --cpus 0.5 alpine true'),
  'looking around': machineAfter(
    'docker run --name one hello-world',
    'docker version',
    'docker ps',
    'docker ps -a',
    'docker images',
    'docker inspect one',
    'docker inspect nothing',
    'docker rename one other',
    'docker rmi hello-world',
    'docker rm other',
    'docker rmi hello-world',
  ),
  'mistakes at the prompt': machineAfter(
    'foo',
    '',
    'docker frob',
    'docker ps --frob',
    'docker run',
    'docker stop nothing',
    'docker run UPPER',
    'help',
    'echo $(date)',
    'docker create --name x alpine',
  ),
};

/** The sentences of a reel, in order. */
function story({ steps, initial }: Simulation, deck: Deck, from = 0): readonly string[] {
  return reelOf(steps, initial, deck)
    .filter((seq) => seq >= from)
    .map((seq) => narrate(momentAt(steps, initial, seq, deck)!));
}

describe.each(Object.entries(sessions))('%s', (_name, session) => {
  test.each(DECKS)('has a sentence for every step, on deck %d', (deck) => {
    const { steps, initial } = session;
    // Any step can be the last of all, and so be one on any deck: all are tried, not the reel alone.
    for (const { seq, event } of steps) {
      const sentence = narrate(momentAt(steps, initial, seq, deck)!);
      expect(sentence, `${seq} ${event.type}`).toMatch(/^[A-Za-z0-9][^!]*\.$/);
      expect(sentence, `${seq} ${event.type}`).not.toMatch(
        /undefined|null|NaN|\[object|\s\s|\s\.$|\.\.$|“”|[0-9a-f]{33}|\n/,
      );
      expect(sentence.length, sentence).toBeLessThanOrEqual(140);
    }
  });

  test.each(DECKS)('has labels that fit on a token, on deck %d', (deck) => {
    const { steps, initial } = session;
    for (const { seq, event } of steps) {
      const label = messageLabel(momentAt(steps, initial, seq, deck)!);
      expect(label.length, label).toBeLessThanOrEqual(LONGEST_LABEL);
      expect(label, event.type).not.toMatch(/undefined|null|NaN|\[object/);
      if (event.type === 'request.sent' || event.type === 'response.sent') expect(label).not.toBe('');
    }
  });

  test('is told in short plain sentences on deck 1', () => {
    for (const sentence of story(session, 1)) {
      expect(sentence.length, sentence).toBeLessThanOrEqual(120);
      expect(sentence).not.toMatch(
        /\b(daemon|registry|image store|manifest|digest begins|namespace|cgroup|control group|runc|containerd|shim|GET|POST|sha256|execve|PID)\b/,
      );
    }
  });

  test('names the messages on deck 2 and the calls on deck 3', () => {
    const { steps, initial } = session;
    for (const { seq, event } of steps) {
      if (event.type === 'request.sent')
        expect(narrate(momentAt(steps, initial, seq, 2)!)).toMatch(/^(HEAD|GET|POST|DELETE) \//);
      if (event.type === 'response.sent')
        expect(narrate(momentAt(steps, initial, seq, 2)!)).toContain(` answers ${event.status}:`);
      const moment = momentAt(steps, initial, seq, 3)!;
      if (event.type === 'mount.added' || event.type === 'namespace.created')
        expect(narrate(moment)).toContain(`${moment.syscall?.name}: `);
    }
  });
});

describe('the story of docker run hello-world', () => {
  const session = machineAfter('docker run hello-world', 'docker run hello-world');
  const [, first, second] = chaptersOf(session.steps, session.initial);

  test('when the image was never here', () => {
    const [once] = [machineAfter('docker run hello-world')];
    expect(story(once, 1, first?.from)).toMatchInlineSnapshot(`
      [
        "You enter the command “docker run hello-world”.",
        "The client asks the server to create a container from hello-world.",
        "The server looks in the cache on this computer. hello-world is not there.",
        "The server answers: there is no such image here.",
        "The client prints that it cannot find hello-world on this computer.",
        "The client asks the server to pull hello-world from the hub.",
        "The server asks the hub for hello-world.",
        "The hub has hello-world. It consists of 1 layer of files, 2.4 kB.",
        "The client prints that the server is pulling the image from the hub.",
        "2.4 of 2.4 kB of the image's only layer have arrived.",
        "The image's only layer is unpacked. Its files are on the disk now.",
        "All of hello-world is here. The image is in the cache now.",
        "The client prints that the download is complete.",
        "The client asks the server to create a container from hello-world.",
        "The server looks in the cache on this computer. hello-world is there.",
        "The server builds a container from the image: its settings and an empty writable layer. Nothing runs yet.",
        "The server answers: the container eloquent_lovelace is made.",
        "The client asks the server to start eloquent_lovelace.",
        "The kernel has put walls around the new process: it sees its own files, processes, network and name.",
        "The program /hello starts in the container.",
        "The program writes a text that begins “Hello from Docker”.",
        "The program ends. Exit code 0 means that all went well.",
        "The client prints 14 lines that the program wrote. Now you can read them.",
        "The program has ended, so the container stops. It is still there, with its files.",
        "The prompt is back and waits for the next command.",
      ]
    `);
  });

  test('when the image is in the cache', () => {
    expect(story(session, 1, second?.from)).toMatchInlineSnapshot(`
      [
        "You enter the command “docker run hello-world”.",
        "The client asks the server to create a container from hello-world.",
        "The server looks in the cache on this computer. hello-world is there.",
        "The server builds a container from the image: its settings and an empty writable layer. Nothing runs yet.",
        "The server answers: the container nostalgic_dijkstra is made.",
        "The client asks the server to start nostalgic_dijkstra.",
        "The kernel has put walls around the new process: it sees its own files, processes, network and name.",
        "The program /hello starts in the container.",
        "The program writes a text that begins “Hello from Docker”.",
        "The program ends. Exit code 0 means that all went well.",
        "The client prints 14 lines that the program wrote. Now you can read them.",
        "The program has ended, so the container stops. It is still there, with its files.",
        "The prompt is back and waits for the next command.",
      ]
    `);
  });
});

test('the computer is switched on once', () => {
  const sentences = story(sessions['mistakes at the prompt']!, 1);
  expect(sentences.filter((sentence) => sentence.startsWith('The computer is on'))).toHaveLength(1);
  expect(sentences).toContain('The prompt is back. The command ended with exit code 127.');
});

test('a refusal is told by its reason', () => {
  expect(story(sessions['a name that is taken']!, 1)).toContain(
    'The server answers: the name one is already taken.',
  );
  expect(story(sessions['a server, stopped, started and removed']!, 2)).toContain(
    'The daemon answers 409: it does not remove web, because it is running.',
  );
  expect(story(sessions['looking around']!, 1)).toContain(
    'The server answers: a container still needs the image hello-world.',
  );
});
