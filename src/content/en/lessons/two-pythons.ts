import type { LessonText } from '../../../curriculum/lesson.ts';

export const twoPythonsText: LessonText = {
  title: 'Two Pythons on one computer',
  beats: {
    report: {
      title: 'A program for Python 2',
      says: [
        'No containers yet: install a program on this computer itself.',
        'report was written for Python 2, and its installer brings it along.',
        '`apps` is a small installer of this page, in place of that of a real system.',
      ],
      missing:
        'Only root may install for everyone: `sudo apps install report`. It takes the computer with Linux: choose it at the top.',
    },
    works: {
      title: 'It works',
      says: ['Start it.'],
      missing: 'Its name is enough: `report`.',
    },
    'same-place': {
      title: 'What do you think?',
      says: [
        'charts was written for Python 3. It calls it `python` as well.',
        'What will its installer do with the Python that is there?',
      ],
      choices: {
        beside: {
          label: 'Put Python 3 beside it',
          answer: 'At one path there can be one file. Python 3 now stands where Python 2 was.',
        },
        instead: {
          label: 'Put Python 3 in its place',
          answer: 'At one path there can be one file. What was there is gone.',
        },
        refuse: {
          label: 'Refuse, because one is there',
          answer: 'Nobody stopped it. Python 3 now stands where Python 2 was.',
        },
      },
    },
    charts: {
      title: 'A program for Python 3',
      says: ['Install charts.'],
      missing: 'The line is `sudo apps install charts`.',
    },
    replaced: {
      title: 'One path, one file',
      says: [
        'The installer wrote over `/usr/local/bin/python`, and over the library that belongs to it.',
        'The name python now means Python 3, for every program here.',
      ],
      moments: {
        python: 'Python 3 takes the place of Python 2',
        library: 'The library for Python 3 takes the place of the other',
      },
    },
    broken: {
      title: 'And report?',
      says: ['Start report again.'],
      missing: 'Its name is enough: `report`.',
    },
    'one-name': {
      title: 'Broken by a name',
      says: [
        'Nothing in report has changed. It asks for python, and gets one that cannot read it.',
        'Under two names, python2 and python3, both can live here, and many systems do that.',
        'Then every program must know the right name, and the next two versions collide again.',
      ],
    },
    'in-containers': {
      title: 'What do you think?',
      says: [
        'There are images of both. In each of them the file is called `/usr/local/bin/python`.',
        'What happens when you run one container from each?',
      ],
      choices: {
        replaced: {
          label: 'The second takes the place of the first',
          answer: 'Neither was touched. Each container has its own files at /.',
        },
        both: {
          label: 'Both work',
          answer: 'Each process found its own Python at the same path.',
        },
        same: {
          label: 'Both get the Python of this computer',
          answer: 'The Python of this computer played no part. Each container has its own files at /.',
        },
      },
    },
    three: {
      title: 'Python 3 in a container',
      says: ['`-c` takes a program on the line.'],
      missing: 'The image is python:3-slim. The program stands in quotes, as in the line above.',
    },
    two: {
      title: 'Python 2 in a container',
      says: ['Now the other, with `print` as Python 2 writes it.'],
      missing: 'The image is python:2.7. The program stands in quotes, as in the line above.',
    },
    'two-places': {
      title: 'One path, two files',
      says: [
        'Both asked for the same path.',
        'Go to the moment of the walls: from then on, / is another directory for that process.',
        'Then see Python start: the picture draws its way through that wall, and on the disk both places of the one path.',
      ],
      moments: {
        walls: 'The walls are up: it has files of its own',
        started: 'Python starts: where its path leads',
        printed: 'It prints',
      },
    },
    'kernel-leads': {
      title: 'The kernel leads each to its own',
      says: [
        'A mount namespace decides what lies at which path. Each container has one.',
        'So the kernel led one process to Python 2 and the other to Python 3.',
        'On the disk both are there, and neither is in the other’s way.',
      ],
    },
  },
};
