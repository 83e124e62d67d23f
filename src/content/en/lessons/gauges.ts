import type { LessonText } from '../../../curriculum/lesson.ts';

export const gaugesText: LessonText = {
  title: 'Gauges: how much it may use',
  beats: {
    start: {
      title: 'A container with a limit',
      says: ['`-m 64m` allows its processes 64 MB of memory, all together.'],
      missing: 'The limit stands before the image: `docker run -d --name small -m 64m busybox sleep 1000`.',
    },
    gauge: {
      title: 'Used, of a limit',
      says: [
        'Below the walls the picture has gauges now. The one for memory says how much of 64 MB is used.',
        'A control group counts what its processes use, and may set a limit.',
        'Without a limit it only counts, and the gauge says so.',
      ],
    },
    'too-much': {
      title: 'What do you think?',
      says: [
        'stress is a small tool for trying limits. It is going to ask for 128 MB.',
        'Its container may use 64 MB. What happens?',
      ],
      choices: {
        slower: {
          label: 'It gets slower',
          answer:
            'That is what happens with processors. Memory that is not there cannot be waited for: it was killed.',
        },
        grows: {
          label: 'It gets more, if there is some',
          answer:
            'There was plenty on the computer. The limit of the group holds all the same: it was killed.',
        },
        killed: {
          label: 'It is killed',
          answer: 'The kernel ended it with SIGKILL, at the limit of its group.',
        },
      },
    },
    greedy: {
      title: 'Ask for too much',
      says: ['Run it.', '`stress` is a small program of this page, which takes as much as it is told.'],
      missing: 'The line is `docker run --name greedy -m 64m busybox stress --vm 128m`.',
    },
    'at-the-limit': {
      title: 'At the limit',
      says: ['The group had no room left, so the kernel chose its largest process and killed it.'],
      moments: {
        exhausted: 'The group’s memory is used up',
        killed: 'The kernel kills a process of it',
        stopped: 'Its process 1 is gone, so the container has stopped',
      },
    },
    why: {
      title: 'Ask why it ended',
      says: [
        'A container does not die without a reason.',
        'Its exit code was 137, 128 and 9 for SIGKILL. Ask the server whether memory was the reason.',
      ],
      missing: 'The container is called greedy, and the field OOMKilled: out of memory.',
    },
    half: {
      title: 'What do you think?',
      says: [
        'Now processors: a program that computes all the time, with `--cpus 0.5`.',
        'How much of the four processors will it get?',
      ],
      choices: {
        all: {
          label: 'All that is free',
          answer: 'It got half of one, however much was free. That is what the limit says.',
        },
        half: { label: 'Half of one', answer: 'It runs, waits, runs and waits: half of one on average.' },
        killed: {
          label: 'None, it is killed',
          answer: 'That is what happens with memory. For a processor a program can wait: it got half of one.',
        },
      },
    },
    busy: {
      title: 'Compute all the time',
      says: ['Start it, and look at its gauge and at the processor below.'],
      missing: 'The limit stands before the image: `--cpus 0.5`.',
    },
    held: {
      title: 'Held at its share',
      says: [
        'Its gauge is full: 0.5 of 0.5. The processor has room all the same.',
        'A limit of processors makes a program slow, a limit of memory kills it.',
      ],
      moments: {
        group: 'The kernel makes its control group',
        started: 'stress starts',
        shared: 'The kernel gives it its share',
      },
    },
    forks: {
      title: 'What do you think?',
      says: [
        'The last one: a shell that starts processes without end.',
        'Its group may have five. What happens?',
      ],
      choices: {
        computer: {
          label: 'The computer fills up with processes',
          answer: 'It would without a limit. At five the kernel refused to make another.',
        },
        stopped: { label: 'The kernel refuses the sixth', answer: 'At the limit, fork fails.' },
        unseen: {
          label: 'They go on outside the container',
          answer: 'No process gets out of its group. At five the kernel refused to make another.',
        },
      },
    },
    bomb: {
      title: 'Start processes without end',
      says: ['Run it. `--pids-limit 5` allows five.'],
      missing: 'The limit stands before the image: `--pids-limit 5`.',
    },
    enough: {
      title: 'Enough',
      says: ['The shell says why it stopped: it cannot fork.'],
      moments: { refused: 'The kernel refuses one more process' },
    },
    'without-wall': {
      title: 'What do you think?',
      says: [
        'Now a container with a limit for memory, and with one wall left out.',
        '`--pid host` gives it no list of processes of its own.',
        'What will its ps list?',
      ],
      choices: {
        itself: {
          label: 'Only itself: its limit keeps it apart',
          answer: 'A limit hides nothing. Without that wall it saw every process of the computer.',
        },
        all: {
          label: 'Every process of the computer',
          answer: 'A limit hides nothing. The wall would have.',
        },
        none: {
          label: 'Nothing: it may not look',
          answer: 'Nobody forbade it. Without that wall it saw every process of the computer.',
        },
      },
    },
    open: {
      title: 'Leave a wall out',
      says: ['Run it, and look for `/sbin/init`, the computer’s first process.'],
      missing: 'It takes `--pid host` before the image, and ps after it.',
    },
    'one-is-not-the-other': {
      title: 'A gauge is not a wall',
      says: [
        'This container saw everything, and could use 64 MB.',
        'busy sees only its own, and can use all the memory there is.',
        'Each comes without the other, even by hand: `sudo mkdir /sys/fs/cgroup/mine` makes a gauge alone.',
      ],
      moments: { group: 'The kernel makes its control group', all: 'ps lists the whole computer' },
    },
    'see-and-use': {
      title: 'Seeing is not using',
      says: [
        'Namespaces decide what a process sees. Control groups decide how much it uses.',
        'Neither does the other’s work: a program behind walls still sees the size of the whole computer’s memory.',
        'An image has neither of the two. A container gets them when it starts.',
      ],
    },
  },
};
