import type { LessonText } from '../../../curriculum/lesson.ts';

export const threeLayersText: LessonText = {
  title: 'Your computer in three layers',
  beats: {
    layers: {
      title: 'Software, kernel, hardware',
      says: [
        'The lower picture shows your computer in three layers.',
        'On top are programs, at the bottom is what they want to use: disk, memory, network.',
        'Between them is the kernel, the one program that may touch the hardware.',
      ],
    },
    read: {
      title: 'Let a program read the disk',
      says: [
        'Choose the browser in the picture, and press “Read a file”.',
        'Where the picture is too small for it, press here.',
      ],
      offer: 'Let the browser read a file',
      missing: 'Nothing needs to be typed here. Choose Browser, Node.js or Terminal in the picture.',
    },
    'through-the-gate': {
      title: 'Through the gate',
      says: [
        'The program asked, the kernel read the disk and gave it the bytes.',
        'Such a question is a system call. It is the only way down.',
      ],
      moments: {
        asked: 'The program asks the kernel',
        used: 'The kernel reads the disk',
        answered: 'The program has its bytes',
      },
    },
    'who-sends': {
      title: 'What do you think?',
      says: ['Now a program wants a page from the network.', 'Who puts the request on the network card?'],
      choices: {
        browser: {
          label: 'The program itself',
          answer: 'It cannot. It asked the kernel, and the kernel used the card.',
        },
        kernel: { label: 'The kernel', answer: 'The program asked, the kernel used the card.' },
        docker: {
          label: 'The Docker server',
          answer: 'Docker has no part in it. The program asked the kernel, and the kernel used the card.',
        },
      },
    },
    fetch: {
      title: 'Let a program use the network',
      says: ['Now “Fetch a page”, in the picture or here.'],
      offer: 'Let the browser fetch a page',
      missing: 'Nothing needs to be typed here. Choose a program in the picture, then “Fetch a page”.',
    },
    'the-card': {
      title: 'The same gate',
      says: [
        'Disk or network, the way is the same.',
        'That is why whoever decides what the kernel answers decides what a program sees.',
      ],
      moments: {
        asked: 'The program asks the kernel',
        sent: 'The kernel sends the request',
        received: 'The kernel takes in the reply',
      },
    },
    'whose-kernel': {
      title: 'What do you think?',
      says: [
        '`uname -r` prints the version of the kernel that answers it.',
        'In a container made from busybox, whose kernel will that be?',
      ],
      choices: {
        image: {
          label: 'One that came with the image',
          answer: 'An image holds no kernel. The computer’s own kernel has answered.',
        },
        own: {
          label: 'One of the container’s own, as in a virtual machine',
          answer: 'A container is no virtual machine. The computer’s own kernel has answered.',
        },
        computer: {
          label: 'The computer’s own',
          answer: 'A program in a container is a program of this computer, and asks its kernel.',
        },
      },
    },
    inside: {
      title: 'Ask in a container',
      says: ['Run `uname -r` in a new container.'],
      missing: 'Give the command after the image: `docker run --rm busybox uname -r`.',
    },
    'same-kernel': {
      title: 'The answer from inside',
      says: [
        'The program in the container has printed a version.',
        'Compare it with the computer’s own next.',
      ],
      moments: {
        started: 'uname starts in the container',
        printed: 'It prints what the kernel told it',
      },
    },
    outside: {
      title: 'Ask outside',
      says: ['Now the same without docker, on the computer itself.'],
      missing: 'Type `uname -r` alone. On Windows, `ver` tells its version; choose Linux above to compare.',
    },
    'one-kernel': {
      title: 'One kernel for all',
      says: [
        'Both answers are the same: all containers share the computer’s kernel.',
        'It is a Linux kernel, and a program for Linux needs one.',
      ],
    },
    'on-a-mac': {
      title: 'What do you think?',
      says: [
        'Now imagine a Mac. Its own kernel is not Linux.',
        'The same two questions there, from a container and on the computer: how do the answers compare?',
      ],
      choices: {
        same: {
          label: 'They are the same again',
          answer:
            'They differ: Docker on a Mac keeps a virtual machine with Linux, and containers run in it.',
        },
        differ: {
          label: 'They differ',
          answer: 'Docker on a Mac keeps a virtual machine with Linux, and containers run in it.',
        },
        none: {
          label: 'There is only one: the container cannot run',
          answer: 'It runs: Docker on a Mac keeps a virtual machine with Linux for it.',
        },
      },
    },
    mac: {
      title: 'The same on a Mac',
      says: ['Choose macOS at the top of the page. Everything you did is run again there.'],
      offer: 'Change to macOS',
      missing: 'The list of systems is at the top of the page. It says Linux now: choose macOS.',
    },
    'other-systems': {
      title: 'A machine in between',
      says: [
        'The container answered with the kernel of that virtual machine, the computer with its own.',
        'On Windows it is the same. Only the server and the containers are in there, not the client.',
        'For the next lesson, choose Linux again.',
      ],
      moments: { asked: 'You ask the Mac itself', answered: 'Its own kernel has another version' },
    },
  },
};
