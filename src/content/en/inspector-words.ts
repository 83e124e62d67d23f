import { amount, amountOf, memoryAmount, memoryAmountOf, parts } from './narration/amounts.ts';
import { counted } from './narration/sentences.ts';
import { things } from './kinds.ts';
import { apps, devices, participants } from './things.ts';
import { humanDuration } from '../../sim/cli/format/human-duration.ts';
import type { InspectorWords } from './inspector-words-type.ts';

const ago = (seconds: number | null) => `${humanDuration(seconds ?? 0).toLowerCase()} ago`;

/** Paths that are named; of more it is said how many. */
const NAMED_PATHS = 3;

const pathsIn = (paths: readonly string[]): string =>
  paths.length === 0
    ? 'none yet'
    : paths.length <= NAMED_PATHS
      ? paths.join(', ')
      : `${paths.slice(0, NAMED_PATHS).join(', ')} and ${paths.length - NAMED_PATHS} more`;

export const inspectorWords: InspectorWords = {
  region: 'Inspector',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',

  name: 'Name',
  id: 'Id',
  digest: 'Digest',
  diffId: 'Digest of the files, unpacked',
  size: 'Size',
  state: 'State',
  status: 'Status',
  problem: 'Problem',
  path: 'Path',
  user: 'User',
  now: 'Now',
  configuration: 'Configuration',

  image: 'Image',
  images: 'Images',
  layersBottomFirst: 'Read-only layers, bottom first',
  layersStored: 'Layers, each stored once',
  layerCount: 'Layers',
  entrypoint: 'Entry point',
  command: 'Command',
  environment: 'Environment',
  workingDirectory: 'Working directory',
  containersMade: 'Containers made from it',
  fetched: 'Fetched',
  directory: 'Directory on the disk',
  usedBy: 'Part of',
  files: 'Files',

  container: 'Container',
  containers: 'Containers',
  process: 'Process',
  processes: 'Processes',
  address: 'IP address',
  limits: 'What it may use',
  ownFiles: 'Files of its own',
  log: 'Log',
  exitCode: 'Exit code',

  pidInside: 'Process id inside',
  pidOutside: 'Process id on the computer',
  parent: 'Started by',
  memory: 'Memory',
  namespaces: 'What it sees',
  whose: 'Belongs to',
  hostname: 'Host name',
  addresses: 'Addresses',
  mounts: 'Mounts',
  inside: 'Who is in it',
  cpu: 'Processor',
  processCount: 'Processes',
  namespaceCount: 'Namespaces',
  cgroupCount: 'Control groups',

  from: 'From',
  to: 'To',
  method: 'Method',
  requestBody: 'Request',
  replyBody: 'Reply',
  streamedTo: 'What came back, bit by bit',
  streamedFrom: 'What was typed into it',

  repositories: 'Repositories',
  tags: 'Tags',
  pulled: 'On this computer',
  processors: 'Processors',
  running: 'Running processes',
  received: 'Received',
  sent: 'Sent',
  read: 'Read',
  written: 'Written',

  noneYet: 'None yet',
  nobody: 'Nobody',
  atRest: 'At rest',
  noReplyYet: 'No reply yet',
  theComputer: 'This computer',
  computersOwn: 'The computer’s own files',
  computersOwnMeans:
    'What its own programs see at /. Each path is one place: what is written there later takes the place of what was there.',

  connections: {
    titles: {
      network: (name) => `network ${name}`,
      cable: (name) => `veth pair ${name}`,
      rule: (name) => `published port ${name}`,
      volume: (name) => `volume ${name}`,
      bind: (name) => `directory ${name}`,
      tmpfs: () => 'memory as a directory',
    },
    means: {
      network: 'A bridge in the kernel: it joins the containers that are plugged into it.',
      cable: 'A cable with two ends: one in the container’s network, one in the computer’s.',
      rule: 'A rule of the kernel: what comes to the one address is led to the other.',
      volume: 'Files on the disk that outlive containers. Docker keeps them until somebody removes them.',
      bind: 'A directory of the computer that is mounted into containers.',
      tmpfs: 'Files in memory. They are gone when the container stops.',
    },
    bridge: 'Interface',
    address: 'Address',
    wayOut: 'Way out',
    noWayOut: 'None: it is closed',
    cables: 'Plugged in',
    onHost: 'End on the computer',
    inContainer: 'End in the container',
    mac: 'MAC address',
    network: 'Network',
    networks: 'Networks',
    from: 'What comes to',
    leadsTo: 'Is led to',
    ports: 'Published ports',
    mounts: 'Mounted into it',
    nameless: 'Nobody gave it a name, so Docker did',
    at: (path, container, isReadOnly) => `${path} in ${container}${isReadOnly ? ', read-only' : ''}`,
    places: 'Where containers have it',
  },
  browser: {
    address: 'Address',
    open: 'Open',
    nothing: 'Nothing was opened yet.',
    answered: (address, status, text) =>
      status === null
        ? `${address} cannot be opened: ${text.toLowerCase()}.`
        : `${address} answered with ${status}. Its words, without the markup:`,
  },
  acts: {
    intro: 'Tell it to do something, and see which way it goes:',
    disk: 'Read a file',
    network: 'Fetch a page',
  },

  family: {
    title: 'One image, many containers',
    like: 'It is like a class and its objects: one plan, and as many things made by it as you want, each with a state of its own.',
    ends: 'There the likeness ends. What an object does is written in its class; a container can run any program, and a container can become a new image with docker commit.',
    layers: (count) => counted(count, 'read-only layer'),
    layer: (number, bytes) => `layer ${number}, ${amount(bytes)}`,
    starts: (line, variables) =>
      `${line === '' ? 'starts what you name' : `starts ${line}`}, with ${counted(variables, 'variable')}`,
    more: 'Make one more',
    noneYet: 'Nothing was made from it yet.',
    made: (count) => `${counted(count, 'container')} made from it`,
    state: (status) => (status === 'running' ? 'running' : `${status}, still here`),
    own: (paths) => `own files: ${pathsIn(paths)}`,
    volumes: (names) =>
      `uses ${names.length === 1 ? 'the volume' : 'the volumes'} ${names.join(', ')}: not part of it`,
    write: 'Write a file',
    writeIn: (name) => `Write a file in ${name}`,
    ended: 'Its program has ended: nothing runs in it that could write.',
    remove: 'Remove',
    removeOne: (name) => `Remove ${name}`,
    gone: (name) => `${name} is gone`,
    lost: (paths) => `lost with it: ${paths.length === 0 ? 'nothing was written' : pathsIn(paths)}`,
    kept: (layers, volumes) =>
      `Still here: ${[`the image with its ${counted(layers, 'layer')}`, ...volumes.map((name) => `the volume ${name}`)].join(', ')}.`,
  },
  sight: {
    title: 'What it sees',
    only: 'Show only its world',
    compareWith: 'Compare with',
    viewer: (name, pid, container) =>
      container === null ? `${name}, pid ${pid}, on the computer` : `${name}, pid ${pid}, in ${container}`,
    caption: (name, container) => (container === null ? name : `${name} in ${container}`),
    processes: 'Processes',
    more: (count) => `and ${count} more`,
    files: 'Files at /',
    computersFiles: 'those of the computer',
    imageFiles: (image) => `those of ${image}, and its own`,
    mounted: (at, volume, source) =>
      `${at}: ${volume !== null ? `the volume ${volume}` : source === '' ? 'memory' : `the computer’s ${source}`}`,
    seenAs: (pid, name, other) => `${pid} ${name}, the same as ${other} beside it`,
    hostname: 'Host name',
    network: 'Network',
    memory: 'Memory',
    memoryLimit: (bytes) => (bytes === null ? 'no limit' : `at most ${memoryAmount(bytes)}`),
  },

  kinds: {
    image: 'image',
    layer: 'Layer',
    container: 'container',
    process: 'process',
    namespace: 'namespace',
    cgroup: 'Control group',
    message: 'message',
  },
  means: {
    image: things.image.means,
    layer: things.layer.means,
    container: things.container.means,
    process: things.process.means,
    cgroup: things.cgroup.means,
    repository: things.repository.means,
    device: 'Hardware. Only the kernel can use it.',
    app: 'A program on this computer, outside of any container.',
  },
  sees: {
    pid: 'A wall: it decides which processes one sees, and how they are counted.',
    mnt: 'A wall: it decides which files one sees.',
    net: 'A wall: it decides which network one sees, with its own addresses and ports.',
    uts: 'A wall: it decides which host name one sees.',
    ipc: 'A wall: it decides which shared memory and message queues one sees.',
    user: 'A wall: it decides who counts as which user.',
    cgroup: 'A wall: it decides which control groups one sees.',
    time: 'A wall: it decides what some clocks show, such as the time since the start.',
  },
  participants,
  devices,
  apps,
  layerStates: {
    absent: 'Not here',
    waiting: 'Waiting',
    downloading: 'Arriving',
    verifying: 'Being checked against its digest',
    downloaded: 'Here, still packed',
    extracting: 'Being unpacked onto the disk',
    stored: 'In the cache, read-only',
  },
  processStates: {
    running: 'Running',
    sleeping: 'Waiting for something to do',
    stopped: 'Stopped',
    zombie: 'Ended; its parent has not asked for the exit code yet',
    dead: 'Gone',
  },
  exchangeStates: {
    asked: 'Asked, on its way',
    served: 'Being answered',
    answered: 'Answered, the reply still flows',
    closed: 'Closed',
  },
  clientStates: {
    parsing: 'Reading its command line',
    asking: 'Waiting for an answer',
    streaming: 'Passing input and output on',
    ended: 'Not running. It starts with each command and ends with it.',
  },
  taskStates: {
    none: 'No task',
    creating: 'Task is being created',
    created: 'Task is created, not started',
    running: 'Task is running',
    paused: 'Task is paused',
    stopped: 'Task has ended',
    deleted: 'Task is deleted',
  },
  shimStates: {
    absent: 'No shim',
    starting: 'Shim is starting',
    serving: 'Shim stays with it',
    exited: 'Shim has ended',
  },
  runcStates: {
    creating: 'container is being created',
    created: 'container is created',
    running: 'container is running',
    stopped: 'container is stopped',
  },

  absent: (kind) => `There is no such ${kind.toLowerCase()} at this moment.`,
  bytes: amount,
  bytesOf: amountOf,
  memoryUse: (used, limit) =>
    limit === null ? `${memoryAmount(used)}, no limit` : memoryAmountOf(used, limit),
  cpuUse: (used, limit) => (limit === null ? `${parts(used)}, no limit` : parts(used, limit)),
  countOf: (count, limit) => (limit === null ? `${count}, no limit` : `${count} of ${limit}`),
  layerOf: (number, _count, size) => `Layer ${number}, ${size}`,
  layerNow: (state, fetched) => `${state}, ${fetched}`,
  deleted: (path) => `${path} (deleted here)`,
  andMore: (count) => `and ${count} more`,
  ownOrShared: (namespace, isShared) => (isShared ? `${namespace} as the computer` : namespace),
  asks: (from, to) => `A question from ${from} to ${to}, and the answer.`,
  containerStatus: (status, { exitCode, up, gone }) => {
    switch (status) {
      case 'created':
        return 'Created: built, no process yet';
      case 'running':
        return up !== null && up >= 1 ? `Running for ${humanDuration(up).toLowerCase()}` : 'Running';
      case 'paused':
        return 'Paused: its processes stand still';
      case 'restarting':
        return `Starting again, ended with exit code ${exitCode}`;
      case 'removing':
        return 'Being removed';
      case 'exited':
        return `Exited with code ${exitCode}, ${ago(gone)}`;
      case 'dead':
        return 'Dead: could not be removed whole';
    }
  },
};
