/**
 * Who may import whom. `rooms` and `npm` are the two tables; every rule below is generated from them.
 * docs/ARCHITECTURE.md shows the same tables to people; scripts/rooms.test.ts holds the two against each other.
 */
const everyRoom = [
  'sim',
  'trace',
  'scene',
  'curriculum',
  'content',
  'player',
  'ui',
  'platform',
  'stage',
  'terminal',
  'view',
  'sdk',
  'node',
  'features',
  'app',
];

/** room -> the other rooms it may import */
const rooms = {
  sim: [],
  trace: ['sim'],
  scene: ['sim', 'trace'],
  curriculum: ['sim', 'trace'],
  content: ['sim', 'trace', 'curriculum'],
  player: ['sim', 'trace'],
  ui: [],
  platform: [],
  stage: ['sim', 'scene', 'ui'],
  terminal: ['sim', 'ui'],
  view: ['sim', 'trace', 'scene', 'content', 'player', 'ui', 'stage', 'terminal'],
  sdk: ['trace', 'content'],
  node: ['sim', 'trace', 'content'],
  features: everyRoom.filter((room) => !['features', 'node', 'sdk', 'app'].includes(room)),
  app: everyRoom.filter((room) => room !== 'app'),
};

/** room -> the npm packages it may import (a name that ends in / is a scope) */
const npm = {
  sim: ['@noble/hashes', 'fflate'],
  trace: ['fflate'],
  scene: [],
  curriculum: [],
  content: [],
  player: ['zustand'],
  ui: ['react', 'motion', '@fontsource-variable/'],
  platform: [],
  stage: ['react', 'motion'],
  terminal: ['react', '@xterm/'],
  view: ['react', 'motion', 'zustand'],
  sdk: ['react'],
  node: [],
  features: ['react', 'react-dom', 'motion', 'modern-gif', 'uqr', 'zustand'],
  app: ['react', 'react-dom', 'motion', 'zustand', '@fontsource-variable/'],
};

const tests = '\\.(test|fixture)\\.tsx?$';
const packagePath = (name) => (name.endsWith('/') ? name : `${name}/`);

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `room-${room}`,
  comment:
    allowed.length === 0 ? `${room} imports no other room` : `${room} imports only ${allowed.join(', ')}`,
  severity: 'error',
  // a test may set the scene with what stands above the room it tests: a machine needs a hub with images
  from: { path: `^src/${room}/`, pathNot: tests },
  to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
}));

const npmRules = Object.entries(npm).map(([room, allowed]) => ({
  name: `npm-${room}`,
  comment:
    allowed.length === 0 ? `${room} uses no npm package` : `${room} uses only ${allowed.join(', ')} of npm`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: tests },
  to:
    allowed.length === 0
      ? { path: '(^|/)node_modules/' }
      : {
          path: '(^|/)node_modules/',
          pathNot: `(^|/)node_modules/(@types/)?(${allowed.map(packagePath).join('|')})`,
        },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    ...npmRules,
    {
      name: 'features-apart',
      comment: 'a mode in src/features never imports another mode: what two share lives in a room below',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'node-built-ins',
      comment: 'only the node room uses what only Node has',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/node/', tests] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'tests and fixtures are imported by tests only',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'src-stands-alone',
      comment: 'the product imports nothing from scripts, e2e or the configs',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { pathNot: ['^src/', 'node_modules/', '^[^/]+$'], dependencyTypesNot: ['core'] },
    },
    {
      name: 'no-circles',
      comment: 'two modules that need each other are one module, or hide a third',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-missing',
      comment: 'every import resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // type-only imports are arrows too
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.css'],
    },
  },
};
