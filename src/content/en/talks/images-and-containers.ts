import type { Talk, TalkStep } from '../../../curriculum/talk.ts';

const step = (given: Partial<TalkStep> & Pick<TalkStep, 'title' | 'say'>): TalkStep => ({
  type: null,
  typing: 'keys',
  stop: null,
  point: null,
  deck: null,
  ...given,
});

/** The talk of the tutorial: an image, a container, what `docker run` does, and how the kernel keeps two Pythons apart. */
export const imagesAndContainersTalk: Talk = {
  title: 'Images and containers',
  minutes: 20,
  steps: [
    step({
      title: 'Image and container',
      say: 'An image is a blueprint: files and settings that nobody changes. A container is built from it, and a program runs in it.\nFor those who program: the image is the class, a container is an object.',
      deck: 1,
    }),
    step({
      title: 'Is Docker there?',
      say: 'The first command only asks for the version. Two parts come back: the client that you type to, and the server that does the work.',
      type: 'docker version',
      point: 'daemon',
    }),
    step({
      title: 'docker run',
      say: 'Ask the class first: this image was never on this computer. Where will the server look for it?\nThen type. We stop when the server has looked on its own shelf.',
      type: 'docker run hello-world',
      stop: { type: 'image.lookedUp', nth: 1 },
      point: 'imageStore',
    }),
    step({
      title: 'Not here',
      say: 'The client has handed the command to the server, and the server has looked in its cache. The image is not there. The client tells us: “Unable to find image”.',
      stop: { type: 'output.written', nth: 1, has: { text: 'Unable to find image' } },
      point: 'client',
    }),
    step({
      title: 'So it asks the hub',
      say: 'The hub is a public place for images. The server asks it for this one.',
      stop: { type: 'manifest.fetched', nth: 1 },
      point: 'registry',
    }),
    step({
      title: 'The image is in the cache',
      say: 'Its layers are on the disk of this computer now. The next run will not need the hub.',
      stop: { type: 'image.stored', nth: 1 },
      point: 'image',
    }),
    step({
      title: 'A container is created',
      say: 'First it is only made: it has a name and a place of its own for files. Nothing runs in it yet.',
      stop: { type: 'container.created', nth: 1 },
      point: 'container',
    }),
    step({
      title: 'The program runs',
      say: 'Then the program of the image starts. It prints its greeting and ends, and the container stops.',
      stop: 'end',
      point: 'container',
    }),
    step({
      title: 'The same again',
      say: 'Ask the class: what will be different? This time the shelf has the image, so nothing is fetched. And it is a new container.',
      type: 'docker run --name second hello-world',
      point: 'container:second',
    }),
    step({
      title: 'Where are they?',
      say: 'Both have stopped, and both are still there. With -a the list has those that stopped, too.',
      type: 'docker ps -a',
      typing: 'enter',
    }),
    step({
      title: 'Remove one',
      say: 'Containers are made and removed as you need them. The image stays as it was.',
      type: 'docker rm second',
      typing: 'enter',
      point: 'image:hello-world',
    }),
    step({
      title: 'Software, kernel, hardware',
      say: 'A program never touches the hardware. It asks the kernel, and the kernel does it. That also holds for a program in a container: there is one kernel for all of them.',
      type: 'docker run --rm busybox uname -r',
      typing: 'enter',
      point: 'kernel',
    }),
    step({
      title: 'The same kernel outside',
      say: 'The computer itself gives the same answer: no second kernel was started.',
      type: 'uname -r',
      typing: 'enter',
      point: 'kernel',
    }),
    step({
      title: 'Two programs, two Pythons',
      say: 'One program needs Python 3, another needs Python 2. Under one name, a computer has one of them. In a container, each brings its own.',
      type: `docker run --name three python:3-slim python -c 'print("hi")'`,
      typing: 'enter',
      stop: { type: 'root.pivoted', nth: 1 },
      point: 'kernel',
    }),
    step({
      title: 'Its own files',
      say: 'This is the moment: the kernel gives the process another directory as its /. What it calls /usr/local/bin/python is the Python of its image. That wall is a namespace.',
      stop: 'end',
      point: 'container:three',
    }),
    step({
      title: 'The other one beside it',
      say: 'The same path, another container, another Python. Neither knows of the other.',
      type: `docker run --name two python:2.7 python -c 'print "hi"'`,
      typing: 'enter',
      point: 'container:two',
    }),
    step({
      title: 'In one sentence',
      say: 'The image lists what a program needs. The server makes a container from it, and the kernel keeps it apart from the rest.\nTime for questions: leave for free play and try what they ask.',
    }),
  ],
};
