import type { LessonText } from '../../../curriculum/lesson.ts';

/** The words of the first lesson. */
export const imagesAndContainersText: LessonText = {
  title: 'Images and containers',
  beats: {
    version: {
      title: 'Docker is two programs',
      says: [
        'You type commands to the client, `docker`.',
        'It passes them on to the server, which does the work.',
        'Ask both for their version.',
      ],
      missing: 'The command is `docker version`, without dashes.',
    },
    'two-programs': {
      title: 'Client and Server',
      says: [
        'Two parts came back, Client and Server.',
        'The client knew the first part itself. For the second it had to ask.',
      ],
      moments: {
        asked: 'The client asks the server',
        answered: 'The server answers',
        printed: 'The client prints both parts',
      },
    },
    names: {
      title: 'Two names',
      says: [
        'An image is a blueprint: files and settings that nobody changes.',
        'A container is what is built from it, and a program runs in it.',
        'If you know programming: the image is the class, the container an object.',
      ],
    },
    'first-look': {
      title: 'What do you think?',
      says: [
        'The image hello-world was never on this computer.',
        'You are about to make a container from it with `docker run hello-world`.',
        'Where will the server look for the image first?',
      ],
      choices: {
        hub: {
          label: 'In the hub, on the internet',
          answer: 'The hub came second. The server looked in the cache first, and the image was not there.',
        },
        cache: {
          label: 'In the cache, on this computer',
          answer:
            'It looked in the cache first. Only when the image was not there did the client ask for a pull.',
        },
        folder: {
          label: 'In the folder you are in',
          answer: 'The folder plays no part. The server looked in the cache first, and the hub came second.',
        },
      },
    },
    'first-run': {
      title: 'Run it',
      says: ['`docker run` makes a container from an image and starts it.', 'Watch who asks whom.'],
      missing: 'Run hello-world with `docker run`. Leave out `--rm`, so that the container stays.',
    },
    'what-happened': {
      title: 'What happened',
      says: ['Choose a line to go to its moment.', 'You can step back and forward from there.'],
      moments: {
        asked: 'The client hands your command to the server',
        missed: 'The server looks in the cache: not there',
        told: 'The client prints “Unable to find image”',
        pulled: 'The server asks the hub',
        stored: 'The image is in the cache',
        created: 'A container is created from the image',
        started: 'The program starts in the container',
        printed: 'Its greeting reaches your terminal',
        ended: 'The container stops, and stays here',
      },
    },
    'second-time': {
      title: 'What do you think?',
      says: ['Now you run the same command a second time.', 'What will happen?'],
      choices: {
        pulled: {
          label: 'The image is pulled again, for a new container',
          answer: 'The image was in the cache, so nothing was pulled. The container is a new one.',
        },
        again: {
          label: 'Nothing is pulled, and the first container runs again',
          answer:
            'Nothing was pulled, but `docker run` made a new container. The first one stayed as it was.',
        },
        new: {
          label: 'Nothing is pulled, and a new container is made',
          answer: 'The image was in the cache. And `docker run` makes a new container every time.',
        },
      },
    },
    'second-run': {
      title: 'Run it again',
      says: ['The same command, the same image.', 'Watch the cache.'],
      missing: 'It takes `docker run` once more. `docker start` would run the first container again.',
    },
    'from-the-cache': {
      title: 'One image, two containers',
      says: [
        'The image was only read. Nothing in it has changed.',
        'Both containers stand beside each other.',
      ],
      moments: {
        hit: 'The server looks in the cache: there it is',
        created: 'A second container is created from it',
      },
    },
    'what-is-listed': {
      title: 'What do you think?',
      says: ['Both programs have ended.', '`docker ps` lists containers. What will it list now?'],
      choices: {
        both: {
          label: 'Both containers',
          answer: 'Both are still here, but `docker ps` lists only what is running.',
        },
        second: {
          label: 'The second: it took the place of the first',
          answer: 'The second took no place, and it has ended, too. `docker ps` lists only what is running.',
        },
        none: {
          label: 'Neither of them',
          answer: '`docker ps` lists only what is running. Both are still here.',
        },
      },
    },
    ps: {
      title: 'Where are they now?',
      says: ['Ask for the list.'],
      missing: 'The command is `docker ps`.',
    },
    'only-running': {
      title: 'Not in the list',
      says: ['The list is empty, and the picture still has both of them.'],
      moments: { asked: 'The client asks for the list', answered: 'The server lists what is running' },
    },
    list: {
      title: 'Ask for all',
      says: ['With `-a` the list has those that have stopped as well.'],
      missing: 'The command is `docker ps -a`. Without `-a`, the list leaves out what has stopped.',
    },
    'two-containers': {
      title: 'Stopped is not gone',
      says: [
        'Two rows: two containers from one image.',
        'In the picture they are grey and hollow, because nothing runs in them.',
        'Their settings and files are still there.',
      ],
    },
    remove: {
      title: 'Remove one',
      says: ['`docker rm` removes a container.', 'Its own files go with it, the ones that it wrote.'],
      missing: 'Use `docker rm` and a name from the last column of `docker ps -a`.',
    },
    images: {
      title: 'And the image?',
      says: ['The container is gone.', 'Ask for the images on this computer.'],
      missing: 'The command is `docker images`.',
    },
    'what-stays': {
      title: 'The blueprint stays',
      says: [
        'hello-world is still in the cache.',
        'Removing a container does nothing to the image it was made from.',
        'Make as many containers from it as you like.',
      ],
    },
  },
};
