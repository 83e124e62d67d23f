import type { LessonText } from '../../../curriculum/lesson.ts';

export const oneImageText: LessonText = {
  title: 'One image, many containers',
  beats: {
    'where-is-it': {
      title: 'What do you think?',
      says: [
        'You are about to run a container that makes the file /new and ends.',
        'Where will the file be when its program has ended?',
      ],
      choices: {
        gone: {
          label: 'Gone, with the program',
          answer: 'A container keeps its files when it stops. They lie in its own layer.',
        },
        image: {
          label: 'In the image busybox',
          answer: 'An image never changes. The file lies in the container’s own layer.',
        },
        layer: {
          label: 'In a layer of the container’s own',
          answer: 'The layer is there as long as the container is.',
        },
      },
    },
    write: {
      title: 'A container that writes',
      says: ['`touch` makes an empty file.', 'Watch the disk at the bottom of the picture.'],
      missing: 'The line is `docker run --name one busybox touch /new`.',
    },
    'own-layer': {
      title: 'A writable layer',
      says: [
        'On the disk it lies above the layer of the image, filled with colour.',
        'The container has stopped, and its layer is still there.',
      ],
      moments: {
        written: 'touch makes the file, in the container’s layer',
        stopped: 'The container stops, and keeps its layer',
      },
    },
    diff: {
      title: 'What has it changed?',
      says: [
        '`docker diff` compares a container with its image, also one that has stopped.',
        'A is for added.',
      ],
      missing: 'The container is called one: `docker diff one`.',
    },
    second: {
      title: 'A second one',
      says: ['Make another container from the same image.'],
      missing: 'The line is `docker run --name two busybox ls /`.',
    },
    'class-and-object': {
      title: 'Class and object',
      says: [
        'There is no /new in the second one.',
        'One image, two containers: as two objects of one class have values of their own.',
        'What both have from the image is on the disk only once.',
      ],
    },
    commit: {
      title: 'Keep it as an image',
      says: ['`docker commit` makes an image out of what a container has written.'],
      missing: 'The line is `docker commit one mine`.',
    },
    'what-is-left': {
      title: 'What do you think?',
      says: ['The container one is going to be removed.', 'Where will its file be then?'],
      choices: {
        nothing: {
          label: 'Nowhere',
          answer: 'Its own layer is gone, but the image mine has a copy of what was in it.',
        },
        mine: {
          label: 'In the image mine',
          answer: 'The container’s layer is gone. The copy in the image stays.',
        },
        busybox: {
          label: 'In the image busybox',
          answer: 'busybox has never changed. The copy is in the image mine.',
        },
      },
    },
    remove: {
      title: 'Remove it',
      says: ['Only now are its files lost.'],
      missing: 'The line is `docker rm one`. It removes the container and no image.',
    },
    gone: {
      title: 'What is lost, and what is not',
      says: ['Stopping loses nothing. Removing loses what the container wrote.', 'Images stay.'],
      moments: { removed: 'The container goes, and its layer with it' },
    },
    'from-mine': {
      title: 'From the new image',
      says: ['Make a container from mine, and look.'],
      missing: 'The line is `docker run --rm mine ls /new`.',
    },
    'as-needed': {
      title: 'Make and remove as you need',
      says: [
        'A container costs a moment and a thin layer, so people make and remove them all the time.',
        'What has to last does not belong in that layer, but in an image or in a volume.',
      ],
    },
  },
};
