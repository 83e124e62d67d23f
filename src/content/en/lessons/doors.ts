import type { LessonText } from '../../../curriculum/lesson.ts';

export const doorsText: LessonText = {
  title: 'Doors: whose localhost?',
  beats: {
    start: {
      title: 'A server behind walls',
      says: [
        'nginx is a web server. In its container it waits at port 80.',
        '`-p 8080:80` leads there from port 8080 of this computer.',
      ],
      missing:
        'The computer’s port comes first, the container’s second: `docker run -d --name web -p 8080:80 nginx`.',
    },
    open: {
      title: 'Open it in the browser',
      says: [
        'Choose the browser in the picture, and open `http://localhost:8080`.',
        'Where the picture is too small for it, press here.',
      ],
      offer: 'Open http://localhost:8080 in the browser',
      missing:
        'Choose Browser in the picture, then press Open. The port is the first number after `-p`: 8080.',
    },
    'way-in': {
      title: 'Through the door',
      says: [
        'Nothing in the container has port 8080, and nothing on this computer has its port 80.',
        'A rule of the kernel gave the request another goal: the container’s address, and port 80.',
      ],
      moments: {
        asked: 'The browser asks the kernel',
        led: 'A rule leads the request to the container',
        through: 'It comes in through the container’s eth0',
        answered: 'The browser has the page',
      },
    },
    'whose-localhost': {
      title: 'What do you think?',
      says: [
        'Now a program in another container asks for the same address, `localhost:8080`.',
        'Who will answer?',
      ],
      choices: {
        web: {
          label: 'nginx, as it answered the browser',
          answer: 'For a program in a container, localhost is that container. The request never left it.',
        },
        nobody: {
          label: 'Nobody: it is refused',
          answer:
            'For a program in a container, localhost is that container. Nothing waits at 8080 in there.',
        },
        unknown: {
          label: 'Nobody: the name is not known in there',
          answer: 'The name is known: it means the container itself. Nothing waits at 8080 in there.',
        },
      },
    },
    inside: {
      title: 'Ask from another container',
      says: ['wget fetches a page; `-qO-` prints it.'],
      missing: 'The line is `docker run --rm busybox wget -qO- localhost:8080`.',
    },
    'own-localhost': {
      title: 'A localhost of its own',
      says: [
        'Each network namespace has a loopback of its own, the interface lo.',
        'The request went out through lo and came back into the same container.',
      ],
      moments: {
        started: 'wget starts in the container',
        turned: 'The request goes through this container’s lo',
        refused: 'Nothing waits there: refused',
      },
    },
    shared: {
      title: 'Leave that wall out',
      says: [
        'This container gets no network of its own: it joins the one of web.',
        'nginx waits at port 80 in there, which is where wget asks when no port is named.',
      ],
      missing: 'It takes `--network container:web` before the image, and no port.',
    },
    'same-word': {
      title: 'The same word',
      says: [
        'The same program asked for localhost again, and nginx has answered.',
        'localhost means: whoever is behind the same network wall as I am.',
      ],
    },
    network: {
      title: 'A network for both',
      says: ['Containers that shall talk to each other get a network.', 'Make one, and call it harbour.'],
      missing: 'The line is `docker network create harbour`.',
    },
    connect: {
      title: 'Connect web to it',
      says: ['A container can be on several networks. Connect web to harbour as well.'],
      missing: 'First the network, then the container: `docker network connect harbour web`.',
    },
    'which-port': {
      title: 'What do you think?',
      says: [
        'On a network that you made, containers find each other by name.',
        'A new container on harbour is going to ask for `web`. At which port does nginx answer it?',
      ],
      choices: {
        published: {
          label: 'At 8080, the published one',
          answer: '8080 is a door of the computer. From a container on its network one goes straight to 80.',
        },
        own: {
          label: 'At 80, its own',
          answer: 'That is where nginx waits. The 8080 is a door of the computer.',
        },
        neither: {
          label: 'At none: that would take another -p',
          answer: 'Between containers of one network there is no door to open. It answered at 80.',
        },
      },
    },
    'by-name': {
      title: 'Ask by name',
      says: ['Ask for `web`, at the port where nginx waits.'],
      missing: 'It takes `--network harbour` before the image, and `web:80` at the end.',
    },
    straight: {
      title: 'Straight to it',
      says: [
        'Docker’s name server told the container which address web has.',
        'From there it went straight to web, and no rule changed where it was going.',
      ],
      moments: {
        named: 'It asks the name server for web',
        out: 'The request leaves the new container',
        in: 'It comes in at web',
        printed: 'wget prints the page',
      },
    },
    'three-ways': {
      title: 'Three ways to a container',
      says: [
        'From this computer: by a port published with `-p`.',
        'From another container: by its name, on a network they share.',
        'By localhost only from behind the same wall.',
      ],
    },
  },
};
