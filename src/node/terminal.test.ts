import { describe, expect, it } from 'vitest';
import { runBelowdeck } from './belowdeck.fixture.ts';
import { createLineRunner } from './terminal.ts';

describe('belowdeck terminal', { timeout: 60_000 }, () => {
  it('runs lines one after the other on one machine and passes both streams on as they are', async () => {
    const { stdout, stderr, exitCode } = await runBelowdeck(
      ['terminal', '--seed', '7'],
      "docker run --name web alpine sh -c 'echo out; echo err >&2; exit 4'\n\ndocker ps -a --format {{.Names}}\ndocker wait nosuch\n",
    );
    expect(stdout).toBe('out\nweb\n');
    expect(stderr).toMatch(/^Unable to find image 'alpine:latest' locally\n/);
    expect(stderr).toMatch(/\nerr\nError response from daemon: No such container: nosuch\n$/);
    expect(exitCode).toBe(1);
  });

  it('prints one object a line with --json, and no hint in it', async () => {
    const { stdout, stderr, exitCode } = await runBelowdeck(
      ['terminal', '--json'],
      'docker version --format {{.Client.Version}}\nfoo bar\ndocker swarm init\ndocker create --cpu-rt-period 1 hello-world',
    );
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines.slice(0, 3)).toEqual([
      {
        command: 'docker version --format {{.Client.Version}}',
        stdout: '28.2.2\n',
        stderr: '',
        exitCode: 0,
      },
      { command: 'foo bar', stdout: '', stderr: 'foo: command not found\n', exitCode: 127 },
      { command: 'docker swarm init', stdout: '', stderr: '', exitCode: 1 },
    ]);
    expect(Object.keys(Object(lines[3]))).toEqual(['command', 'stdout', 'stderr', 'exitCode']);
    expect(lines).toHaveLength(4);
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
  });

  it('joins the lines of one command', async () => {
    const { stdout, exitCode } = await runBelowdeck(
      ['terminal', '--json'],
      'echo a \\\n  b\n\nfor i in 1 2; do\n\necho $i\ndone\ncat <<EOF\n\nx\nEOF\necho $(\necho z)\ntrue &&\n',
    );
    const results = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(results).toEqual([
      { command: 'echo a \\\n  b', stdout: 'a b\n', stderr: '', exitCode: 0 },
      { command: 'for i in 1 2; do\n\necho $i\ndone', stdout: '1\n2\n', stderr: '', exitCode: 0 },
      { command: 'cat <<EOF\n\nx\nEOF', stdout: '\nx\n', stderr: '', exitCode: 0 },
      { command: 'echo $(\necho z)', stdout: 'z\n', stderr: '', exitCode: 0 },
      {
        command: 'true &&\n',
        stdout: '',
        stderr: 'bash: syntax error: unexpected end of file\n',
        exitCode: 2,
      },
    ]);
    expect(exitCode).toBe(2);
  });

  it('gives the same for the same seed, and other ids for another', () => {
    const ids = (seed: number) => {
      const { run } = createLineRunner({ seed, epoch: 0 });
      return ['docker create alpine', 'docker ps -a --format {{.Names}}'].map(
        (line) => run(line).result.stdout,
      );
    };
    expect(ids(7)).toEqual(ids(7));
    expect(ids(7)).not.toEqual(ids(8));
  });

  it('lets a virtual second pass between two lines', () => {
    const { run } = createLineRunner({ seed: 1, epoch: 0 });
    run('docker run -d --name web nginx');
    for (let i = 0; i < 30; i++) run('docker version');
    // One before each of the thirty, and one before this.
    expect(run('docker ps --format {{.Status}}').result.stdout).toBe('Up 31 seconds\n');
  });

  it('ends what waits for ever as Ctrl-C ends it', () => {
    const { run } = createLineRunner({ seed: 1, epoch: 0 });
    run('docker run -d --name web nginx');
    expect(run('docker logs -f web').result.exitCode).toBe(130);
    expect(run('docker ps -q').result.exitCode).toBe(0);
  });

  it('says what is wrong with its options, and how it is used', async () => {
    const wrong = await runBelowdeck(['terminal', '--sed', '1']);
    expect(wrong.stderr).toMatch(/^belowdeck terminal: Unknown option '--sed'\n\nUsage: belowdeck/);
    expect(wrong.exitCode).toBe(2);
    const help = await runBelowdeck(['--help']);
    expect(help.stdout).toMatch(/^Usage: belowdeck COMMAND/);
    expect(help.exitCode).toBe(0);
    const unknown = await runBelowdeck(['sail']);
    expect(unknown.stderr).toMatch(/^belowdeck: there is no command 'sail'\n/);
    expect(unknown.exitCode).toBe(2);
  });
});
