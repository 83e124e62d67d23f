import type { LessonText } from '../../../curriculum/lesson.ts';

export const wallsText: LessonText = {
  title: 'Walls: what a process sees',
  beats: {
    start: {
      title: 'Something that keeps running',
      says: ['Start a container whose program only waits, and call it box.'],
      missing: 'The program after the image is `sleep 1000`, and `-d` gives you the prompt back.',
    },
    'what-ps-lists': {
      title: 'What do you think?',
      says: ['`ps` lists processes, and `docker exec box ps` runs it.', 'Which processes will it list?'],
      choices: {
        all: {
          label: 'All of this computer, sleep among them',
          answer: 'It ran in box, behind its walls: it saw sleep, and itself.',
        },
        two: {
          label: 'sleep, and ps itself',
          answer: 'It ran in box, beside sleep, and saw nothing from beyond the walls.',
        },
        itself: {
          label: 'Only ps: it runs in a new container',
          answer: '`docker exec` makes no new container. It ran in box, beside sleep.',
        },
      },
    },
    inside: {
      title: 'Look from inside',
      says: [
        '`docker exec` starts one more process behind the walls of a container that runs.',
        'Let it run ps in box.',
      ],
      missing: 'The container is called box: `docker exec box ps`.',
    },
    'number-one': {
      title: 'A short list',
      says: [
        'Numbers begin at 1 behind the wall: sleep was the first process in there.',
        'The processes of the computer are not in its list.',
      ],
      moments: {
        joined: 'The new process joins the namespaces of box',
        printed: 'ps prints what it sees',
      },
    },
    outside: {
      title: 'Look from outside',
      says: ['Now the same list on the computer itself.', 'On a Linux of your own, the line is `ps -e`.'],
      missing: 'Type `ps` alone. On macOS and Windows, choose Linux at the top of the page for this.',
    },
    'two-numbers': {
      title: 'The wall has two sides',
      says: [
        'sleep is in this list, too, with its other number.',
        'A PID namespace hides what is outside from those inside, not the other way round.',
        'Choose the process in the picture: it then shows that process’s world alone.',
      ],
    },
    touch: {
      title: 'Write a file',
      says: ['Make a file in box.'],
      missing: 'The file is /mine: `docker exec box touch /mine`.',
    },
    'other-files': {
      title: 'What do you think?',
      says: ['A second container from the same image looks at its files.', 'Will it see the file?'],
      choices: {
        yes: {
          label: 'Yes, it is the same image',
          answer: 'It saw none. The image has not changed, and box keeps its file to itself.',
        },
        no: { label: 'No', answer: 'Each container writes into a layer of its own.' },
        stopped: {
          label: 'Only once box has stopped',
          answer: 'It would not see it then, either. Each container writes into a layer of its own.',
        },
      },
    },
    other: {
      title: 'Look in another container',
      says: ['Run ls in a new container from busybox.'],
      missing: 'The line is `docker run --rm busybox ls /`.',
    },
    'own-files': {
      title: 'Files of its own',
      says: ['The second container began with the image as it is, without /mine.'],
      moments: { walls: 'The walls are up: it has files of its own', printed: 'ls prints what it sees' },
    },
    'name-inside': {
      title: 'A name of its own',
      says: ['The host name is the name of a computer. Ask for it in box.'],
      missing: 'The line is `docker exec box hostname`.',
    },
    'name-given': {
      title: 'Give it a name',
      says: [
        'Docker made up that name: it is the beginning of the container’s ID.',
        'With `-h` you choose one.',
      ],
      missing: 'The line is `docker run --rm -h boat busybox hostname`.',
    },
    'whose-name': {
      title: 'What do you think?',
      says: [
        'Three answer to hostname here: box, the one called boat, and this computer.',
        'What will the computer itself print?',
      ],
      choices: {
        boat: {
          label: 'boat, the last name that was set',
          answer: 'That name was set behind a wall. It never reached the computer.',
        },
        box: {
          label: 'The name of box, which still runs',
          answer: 'The name of box is behind its wall. The computer kept its own.',
        },
        own: { label: 'A third name, its own', answer: 'A name that is set behind a wall stays there.' },
      },
    },
    'name-outside': {
      title: 'Ask the computer',
      says: ['Now the same on the computer itself.'],
      missing: 'Type `hostname` alone. On macOS and Windows, choose Linux at the top of the page for this.',
    },
    'names-apart': {
      title: 'Three names',
      says: [
        'Host names live in a namespace of their own, called UTS.',
        'runc set the name boat in a new one. The two others were not touched.',
      ],
      moments: {
        made: 'The kernel makes a UTS namespace',
        called: 'Its host name becomes boat',
        printed: 'hostname prints what it sees',
      },
    },
    'six-walls': {
      title: 'Six walls',
      says: [
        'Docker gives a container six namespaces: processes, files, network, host name, messages, its group.',
        'Each is about one thing that a process can see.',
        'Users and the clock stay those of the computer.',
      ],
    },
    'end-of-one': {
      title: 'What do you think?',
      says: ['The container’s process 1 is going to be killed.', 'What becomes of the container?'],
      choices: {
        all: { label: 'It stops', answer: 'A container lives as long as its process 1.' },
        restarted: {
          label: 'Docker starts the process again',
          answer: 'Docker does so only when it was told to, with --restart. The container has stopped.',
        },
        others: {
          label: 'It goes on with its other processes',
          answer: 'They would end with it. A container lives as long as its process 1.',
        },
      },
    },
    kill: {
      title: 'End process 1',
      says: ['Kill it.'],
      missing: 'The line is `docker kill box`. Without `-s` it sends SIGKILL, which no program can refuse.',
    },
    'walls-go': {
      title: 'No process, no walls',
      says: [
        'With its last process a namespace goes, too.',
        'The container is still there, stopped, with its files: `docker ps -a` lists it.',
      ],
      moments: {
        killed: 'The signal goes to process 1',
        gone: 'The kernel removes a namespace that nobody is in',
        stopped: 'The container has stopped',
      },
    },
  },
};
