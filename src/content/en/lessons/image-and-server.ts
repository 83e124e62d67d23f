import type { LessonText } from '../../../curriculum/lesson.ts';

export const imageAndServerText: LessonText = {
  title: 'What an image lists, and what the server isolates',
  beats: {
    pull: {
      title: 'Get an image',
      says: ['Pull an image without running it.'],
      missing: 'The line is `docker pull nginx`.',
    },
    history: {
      title: 'How was it made?',
      says: ['`docker history` lists the steps that made it, the last one first.'],
      missing: 'The line is `docker history nginx`.',
    },
    layers: {
      title: 'Layers, and settings',
      says: [
        'Steps that changed files have a size: each of them is a layer.',
        'The others only changed settings. Their size is 0B.',
        'So an image is not one file: it is layers, and a list of settings.',
      ],
    },
    'same-layer': {
      title: 'What do you think?',
      says: [
        'The lowest layer of nginx is a small Debian, 74.8 MB.',
        'The image python:3-slim begins with the very same layer. What will a pull of it fetch?',
      ],
      choices: {
        all: {
          label: 'All its layers: it is another image',
          answer:
            'A layer is known by its digest, whichever image lists it. The one that was here was not fetched.',
        },
        rest: {
          label: 'Only those that are not here yet',
          answer: 'A layer is known by its digest, whichever image lists it.',
        },
        refused: {
          label: 'Nothing: the layer belongs to nginx',
          answer: 'A layer belongs to no one image. The others were fetched, this one was not.',
        },
      },
    },
    'second-pull': {
      title: 'Pull a second image',
      says: ['Watch the first line under “Pulling from”.'],
      missing: 'The line is `docker pull python:3-slim`.',
    },
    'only-once': {
      title: 'Already exists',
      says: [
        'The layer lies on the disk only once, and both images list it.',
        '`docker images` counts it in both sizes, so their sum is more than the disk holds.',
      ],
      moments: {
        there: 'This layer is here already',
        fetched: 'A layer that was not here is unpacked',
        stored: 'The second image is in the cache',
      },
    },
    inspect: {
      title: 'What does it list?',
      says: ['Back to nginx: ask for all that the server knows about it.'],
      missing: 'The line is `docker image inspect nginx`.',
    },
    'how-many': {
      title: 'What do you think?',
      says: [
        'The list has a program to start, its environment, its port, its layers.',
        'How many namespaces has the image set aside for its containers?',
      ],
      choices: {
        one: {
          label: 'One',
          answer: 'None at all. The server had them made when the container started.',
        },
        six: {
          label: 'Six',
          answer: 'Six is how many the container got when it started. The image has none.',
        },
        none: { label: 'None', answer: 'They are made when a container starts, and for that container.' },
      },
    },
    run: {
      title: 'Run it',
      says: ['Make a container from it.', 'Choose “Engine room” below to see each step.'],
      missing: 'The line is `docker run -d --name web nginx`.',
    },
    'from-server-to-kernel': {
      title: 'From the server to the kernel',
      says: [
        'The server wrote down what the image lists and what you asked for.',
        'containerd and runc followed these orders: the kernel made the walls, then the program started.',
      ],
      moments: {
        created: 'The server creates the container',
        orders: 'The orders for runc are written',
        namespace: 'The kernel makes a namespace',
        root: 'The process gets its own files at /',
        started: 'nginx starts',
      },
    },
    remove: {
      title: 'Take it down',
      says: ['Remove the container, although it runs.'],
      missing: 'A container that runs is removed with `docker rm -f web`.',
    },
    'who-does-what': {
      title: 'Who does what',
      says: [
        'The image lists what a program needs. It isolates nothing.',
        'The server has the kernel isolate it, for each container anew.',
        'Walls and gauges went with the container. The image is still there.',
      ],
    },
  },
};
