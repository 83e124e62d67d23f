import { describe, expect, it } from 'vitest';
import { createSimulation } from '../simulate.ts';
import { hub } from './hub.fixture.ts';

type Typed = string | { readonly keys: string };

/** What the screen gets when these are typed one after the other: lines, or keys for what runs. Hints stand in < >, exit codes in [ ]. */
function session(...typed: readonly Typed[]): string {
  const terminal = { isTty: true, columns: 80, rows: 24 };
  const simulation = createSimulation({ seed: 1, epoch: 1_750_000_000_000, terminal, hub });
  for (const one of typed) {
    const at = simulation.now() + 100;
    simulation.submit(
      typeof one === 'string' ? { at, kind: 'line', line: one } : { at, kind: 'keys', keys: one.keys },
    );
    simulation.settle({ ms: 3000, steps: 20_000 });
  }
  const shown = simulation.steps.map(({ event }) => {
    if (event.type === 'output.written') return event.text;
    if (event.type === 'hint.given') return `<${event.hint.kind}>`;
    return event.type === 'prompt.shown' ? `[${event.exitCode}]` : '';
  });
  return shown.join('').replaceAll('\r\n', '\n');
}

/** The same without what a pull shows. */
const afterPull = (...typed: readonly Typed[]): string =>
  session('docker pull -q alpine', ...typed).split('docker.io/library/alpine:latest\n')[1] ?? '';

const CTRL_C = { keys: '\x03' };

describe('the prompt', () => {
  it.each(['vim', 'git clone', 'valueOf', 'toString x', 'man docker', "'my tool' x"])(
    'says of %s that there is no such command, and gives one hint',
    (line) => {
      const name = line.startsWith("'") ? 'my tool' : line.split(' ')[0];
      expect(session(line)).toBe(`$ [0]${line}\n${name}: command not found\n<command-not-found>$ [127]`);
    },
  );

  it.each([
    ['', '$ [0]\n$ [0]'],
    ['   ', '$ [0]   \n$ [0]'],
    ['# docker ps', '$ [0]# docker ps\n$ [0]'],
    ['X=1', '$ [0]X=1\n$ [0]'],
    ['$NOPE', '$ [0]$NOPE\n$ [0]'],
    ['$toString', '$ [0]$toString\n$ [0]'],
  ])('does nothing on %j', (line, screen) => {
    expect(session(line)).toBe(screen);
  });

  it('knows quotes, variables, ; && and ||', () => {
    expect(session(`V="version"; docker $V -f '{{.Client.Version}}' && nope || history # end`)).toBe(
      `$ [0]V="version"; docker $V -f '{{.Client.Version}}' && nope || history # end\n28.2.2\nnope: command not found\n<command-not-found>    1  V="version"; docker $V -f '{{.Client.Version}}' && nope || history # end\n$ [0]`,
    );
  });

  it('says where it cannot read a line', () => {
    expect(session('"docker')).toContain('bash: unexpected EOF while looking for matching `"\'\n$ [2]');
  });

  it.each([
    ['echo a \\\nb', '> b\na b\n$ [0]'],
    ['cat <<EOF\na\nEOF', '> a\n> EOF\na\n$ [0]'],
    ['for i in 1 2; do\necho $i\ndone', '> echo $i\n> done\n1\n2\n$ [0]'],
    ['if true\nthen\necho y; fi', '> then\n> echo y; fi\ny\n$ [0]'],
    ['{ echo p\necho q; } |\ncat', '> echo q; } |\n> cat\np\nq\n$ [0]'],
    ["echo 'a\nb'", "> b'\na\nb\n$ [0]"],
  ])('runs %j as one command, each further line after a prompt of its own', (line, rest) => {
    expect(session(line)).toBe(`$ [0]${line.split('\n')[0]}\n${rest}`);
  });

  it('gives the lines after it to a container that reads', () => {
    expect(afterPull('docker run --rm -i alpine sh <<EOF\necho in\nEOF')).toMatch(/> EOF\nin\n\$ \[0\]$/);
  });

  it('leaves it to a shell in a container to ask for more lines', () => {
    const keys = ['echo a\\\r', 'b\r', 'cat <<E\r', 'x\\\r', 'y\r', 'E\r', 'echo "q\\\r', 'r"\r'].map(
      (key) => ({
        keys: key,
      }),
    );
    // As busybox 1.35 showed it at a pseudo-terminal.
    expect(afterPull('docker run -it alpine sh', ...keys)).toMatch(
      /\/ # echo a\\\n> b\nab\n\/ # cat <<E\n> x\\\n> y\n> E\nxy\n\/ # echo "q\\\n> r"\nqr\n\/ # $/,
    );
  });

  it('lets docker read a pipe and a file, and what is typed for it too', () => {
    expect(afterPull('echo "echo in" | docker run --rm -i alpine sh')).toMatch(/ sh\nin\n\$ \[0\]$/);
    expect(afterPull('echo one > f', 'docker run --rm -i alpine cat < f')).toMatch(/< f\none\n\$ \[0\]$/);
    expect(afterPull('docker run -d --name web alpine sleep 9', 'echo two | docker exec -i web cat')).toMatch(
      / cat\ntwo\n\$ \[0\]$/,
    );
    expect(afterPull('docker run --rm -i alpine cat | cat', { keys: 'key\r' }, { keys: '\x04' })).toMatch(
      /\nkey\nkey\n\$ \[0\]$/,
    );
  });

  it.each([
    ['for i in 1 2; do\n', '> bash: syntax error: unexpected end of file\n$ [2]'],
    ['true &&\n', '> bash: syntax error: unexpected end of file\n$ [2]'],
    ["echo 'a\n", "> bash: unexpected EOF while looking for matching `''\n$ [2]"],
    ['echo $(echo\n', "> bash: unexpected EOF while looking for matching `)'\n$ [2]"],
    ['echo ${a\n', "> bash: unexpected EOF while looking for matching `}'\n$ [2]"],
    ['echo a \\\n', '> a\n$ [0]'],
    [
      'cat <<EOF\na\n',
      "> a\n> bash: warning: here-document at line 1 delimited by end-of-file (wanted `EOF')\na\n$ [0]",
    ],
  ])('answers Ctrl-D after %j as bash does', (line, rest) => {
    expect(session(line)).toBe(`$ [0]${line.split('\n')[0]}\n${rest}`);
  });

  it('runs programs of the host as its children', () => {
    expect(session('ls /home', 'cat /etc/hostname', 'id -u', 'cat /nope')).toBe(
      "$ [0]ls /home\nyou\n$ [0]cat /etc/hostname\nbelowdeck\n$ [0]id -u\n1000\n$ [0]cat /nope\ncat: can't open '/nope': No such file or directory\n$ [1]",
    );
    expect(session('ps')).toMatch(/ 1204 you +0:00 bash\n +\d+ you +0:00 ps\n/);
  });

  it('knows pipes, redirects, loops and what a command says', () => {
    expect(
      session(
        'echo one > /tmp/f; cat /tmp/f | wc -l',
        'for i in 1 2; do echo $i; done',
        'echo $(cat /tmp/f)',
      ),
    ).toBe(
      '$ [0]echo one > /tmp/f; cat /tmp/f | wc -l\n1\n$ [0]for i in 1 2; do echo $i; done\n1\n2\n$ [0]echo $(cat /tmp/f)\none\n$ [0]',
    );
  });

  it('has docker in a pipe and in a word, too', () => {
    expect(afterPull('docker images | wc -l', 'docker images -q > /tmp/f; wc -l /tmp/f')).toMatch(
      /wc -l\n2\n\$ \[0\].*\n1 \/tmp\/f\n\$ \[0\]$/,
    );
    expect(afterPull('echo $(docker ps -aq | wc -l)')).toContain('\n0\n$ [0]');
  });

  it('keeps its directory and its variables, and gives exported ones on', () => {
    expect(session('cd /tmp', 'A=1', 'export B=2', "sh -c 'echo [$A] [$B]; pwd'")).toContain(
      '\n[] [2]\n/tmp\n$ [0]',
    );
    expect(session('cd /nope')).toContain('bash: cd: /nope: No such file or directory\n$ [1]');
    expect(session('cd /tmp', 'exit', 'pwd')).toContain('exit\n$ [0]pwd\n/home/you\n$ [0]');
  });

  it('keeps to the rights of its user', () => {
    expect(session('echo x > /etc/x')).toContain("bash: can't create /etc/x: Permission denied\n$ [1]");
  });

  it('lets a program read the keys, and ends one that does not', () => {
    expect(session('cat', { keys: 'hello\r' }, { keys: '\x04' })).toContain('\nhello\nhello\n$ [0]');
    expect(session('sleep 100', CTRL_C)).toMatch(/sleep 100\n\^C\n\$ \[130\]$/);
    expect(session('while true; do :; done', CTRL_C, 'ps')).not.toContain('\n sleep');
    expect(session('sleep 100 &', 'ps')).toMatch(/sleep 100 &\n\[1\] \d+\n\$ \[0\]ps\n[^$]*sleep 100\n/);
  });

  it('lists the lines so far', () => {
    expect(session('X=1', '', 'history')).toContain('    1  X=1\n    2  history\n$ [0]');
    expect(session('echo a |\ncat', 'history')).toContain('    1  echo a | cat\n    2  history\n$ [0]');
  });
});

describe('Ctrl-C', () => {
  it('gives a new prompt where nothing runs', () => {
    expect(session(CTRL_C, 'docker version -f {{.Client.Version}}')).toBe(
      '$ [0]^C\n$ [130]docker version -f {{.Client.Version}}\n28.2.2\n$ [0]',
    );
  });

  it('gives up all lines of a command, of which no program reads one', () => {
    const given = { keys: 'for i in 1; do\n> echo\x03' };
    const before = '$ [0]for i in 1; do\n> echo^C\n$ [130]';
    expect(session(given, 'echo $?')).toBe(`${before}echo $?\n130\n$ [0]`);
    expect(session(given, 'cat', { keys: 'x\r' }, { keys: '\x04' })).toBe(`${before}cat\nx\nx\n$ [0]`);
  });

  it('ends a client that waits', () => {
    const screen = afterPull('docker run -d --name still alpine sleep 100', 'docker wait still', CTRL_C);
    expect(screen).toMatch(/docker wait still\n\^C\n\$ \[130\]$/);
  });

  it('reaches the process in the container', () => {
    expect(afterPull('docker run -i alpine cat', CTRL_C)).toMatch(/\^C/);
    expect(afterPull('docker run -it alpine sh', CTRL_C, { keys: 'exit\r' })).toMatch(
      /\/ # \^C\n\/ # exit\n\$ \[\d+\]$/,
    );
  });

  it('at the third time ends a client whose process does not care, as docker does', () => {
    const screen = afterPull('docker run alpine sleep 100', CTRL_C, CTRL_C, CTRL_C, 'docker ps -q');
    expect(screen).toMatch(
      /sleep 100\n\^C\^C\^C\ngot 3 SIGTERM\/SIGINTs, forcefully exiting\n\$ \[1\]docker ps -q\n[0-9a-f]{12}\n\$ \[0\]$/,
    );
  });
});
