/** A few command lines for one fresh machine. A line `# wait N` lets N seconds pass. */
export interface Case {
  readonly name: string;
  readonly lines: readonly string[];
}

const named = (name: string, text: string): Case => ({
  name,
  lines: text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
});

const running = 'docker run -d --name web alpine sleep 5000';

/** Every case is run with the real client in front of our engine, and with our client in the same machine. */
export const cases: readonly Case[] = [
  named('hello-world twice', 'docker run hello-world\ndocker run hello-world\ndocker ps -a -q'),
  named('run prints what the program prints', 'docker run alpine echo one two'),
  named('run gives the exit code', "docker run alpine sh -c 'echo err >&2; exit 3'"),
  named('run true and false', 'docker run busybox true\ndocker run busybox false'),
  named('run -d prints the id', `${running}\ndocker ps -q --no-trunc`),
  named('run -d and logs', "docker run -d --name web alpine sh -c 'echo a; echo b >&2'\ndocker logs web"),
  named('run -i without input', 'docker run -i alpine cat'),
  named('run -t in a pipe', 'docker run -t alpine echo hi'),
  named('run -it in a pipe is refused', 'docker run -it alpine sh\ndocker ps -a'),
  named('run -dit', 'docker run -dit --name box busybox sh\ndocker ps -q --no-trunc\ndocker stop -t 0 box'),
  named('run --rm leaves nothing', 'docker run --rm alpine echo hi\ndocker ps -a -q'),
  named('run --rm gives the exit code', "docker run --rm alpine sh -c 'exit 7'\ndocker ps -a -q"),
  named(
    'run --rm -d',
    'docker run --rm -d --name web alpine sleep 5000\ndocker stop -t 1 web\ndocker ps -a -q',
  ),
  named('run --name', 'docker run --name first alpine true\ndocker ps -a --format {{.Names}}'),
  named('run --name taken', 'docker run --name web alpine true\ndocker run --name web alpine true'),
  named('run --name too short', 'docker run --name a alpine true'),
  named('run --name with a slash', 'docker run --name a/b alpine true'),
  named('run -e', "docker run -e A=1 -e B= -e 'C=x y' alpine sh -c 'echo $A-$B-$C'"),
  named('run -e wrong', 'docker run -e =x alpine true'),
  named('run -w', 'docker run -w /tmp alpine pwd\ndocker run --workdir /new/one alpine pwd'),
  named('run -w relative', 'docker run -w tmp alpine pwd'),
  named('run -h', 'docker run -h box alpine hostname'),
  named('run -u', 'docker run -u 1000:1000 alpine id\ndocker run -u nobody alpine id -u'),
  named('run -u unknown', 'docker run -u nosuch alpine id'),
  named(
    'run --entrypoint',
    'docker run --entrypoint echo alpine a b\ndocker run --entrypoint "" alpine echo c',
  ),
  named('run --pull never', 'docker run --pull never alpine true\ndocker images -q'),
  named('run --pull always', 'docker pull -q alpine\ndocker run --pull always alpine echo hi'),
  named(
    'run --pull missing',
    'docker run --pull missing alpine echo hi\ndocker run --pull missing alpine echo hi',
  ),
  named('run --pull wrong', 'docker run --pull sometimes alpine true'),
  named('run -q', 'docker run -q alpine echo hi'),
  named('run a missing program', 'docker run alpine nosuchcmd\ndocker ps -a --format {{.Status}}'),
  named('run a directory', 'docker run alpine /etc'),
  named('run an unknown image', 'docker run nosuchimage'),
  named('run an unknown tag', 'docker run alpine:9.99'),
  named('run a bad reference', 'docker run INVALID\ndocker run a:b:c'),
  named('run without an image', 'docker run\ndocker run --name x'),
  named('run with an unknown flag', 'docker run --foo alpine\ndocker run -Z alpine\ndocker run -itZ alpine'),
  named(
    'run with a wrong value',
    'docker run -m xx alpine\ndocker run --tty=maybe alpine\ndocker run --name',
  ),
  named('run -d -a', 'docker run -d -a stdout alpine true'),
  named('run --rm --restart', 'docker run --rm --restart always alpine true'),
  named('create and start', 'docker create --name web alpine echo hi\ndocker start web\ndocker logs web'),
  named(
    'create and start -a',
    "docker create --name web alpine sh -c 'echo hi; exit 4'\ndocker start -a web",
  ),
  named('create an unknown image', 'docker create nosuchimage\ndocker create'),
  named(
    'create with the flags',
    'docker create --name web -e A=1 -w /tmp -h box -u 0 -l k=v alpine env\ndocker start -a web',
  ),
  named('create taken', 'docker create --name web alpine\ndocker create --name web alpine'),
  named('version', 'docker version'),
  named(
    'version --format',
    "docker version --format '{{.Client.Version}} {{.Server.Version}}'\ndocker version -f '{{json .Client}}'",
  ),
  named('version wrong', "docker version x\ndocker version -f '{{'\ndocker version -f '{{.Nope}}'"),
  named('pull', 'docker pull hello-world\ndocker pull hello-world'),
  named('pull an image of several layers', 'docker pull nginx\ndocker images'),
  named('pull -q', 'docker pull -q busybox\ndocker images -q'),
  named(
    'pull by tag',
    'docker pull python:3\ndocker pull python:2.7\ndocker images --format "{{.Repository}}:{{.Tag}}"',
  ),
  named('pull shares layers', 'docker pull -q nginx\ndocker pull python:3'),
  named('pull unknown', 'docker pull nosuchimage\ndocker pull alpine:9.99'),
  named('pull wrong', 'docker pull\ndocker pull a b\ndocker pull UPPER\ndocker pull -a alpine:3'),
  named(
    'images',
    'docker images\ndocker pull -q alpine\ndocker images\ndocker images -a\ndocker images --no-trunc',
  ),
  named(
    'images by name',
    'docker pull -q alpine\ndocker images alpine\ndocker images nosuch\ndocker images alpine:latest',
  ),
  named(
    'images --format',
    "docker pull -q alpine\ndocker images --format '{{.Repository}} {{.Tag}} {{.Size}}'\ndocker images --format 'table {{.ID}}\\t{{.Repository}}'\ndocker images --digests",
  ),
  named(
    'images --filter',
    'docker pull -q alpine\ndocker images -f dangling=true\ndocker images -f reference=alp*\ndocker images -f bogus=1',
  ),
  named('images wrong', "docker images a b\ndocker images --foo\ndocker images --format '{{.Nope}}'"),
  named('ps of nothing', 'docker ps\ndocker ps -a\ndocker ps -q'),
  named('ps', `${running}\n# wait 330\ndocker ps\ndocker ps -a --no-trunc`),
  named(
    'ps -a of an ended one',
    "docker run --name web alpine sh -c 'exit 2'\n# wait 330\ndocker ps\ndocker ps -a",
  ),
  named('ps of a created one', 'docker create --name web alpine\n# wait 330\ndocker ps -a'),
  named('ps -aq', `docker run --name one alpine true\n${running}\ndocker ps -aq\ndocker ps -q`),
  named(
    'ps -n and -l',
    `docker run --name one alpine true\n${running}\ndocker ps -lq\ndocker ps -n 2 -q\ndocker ps -n 1 --format {{.Names}}`,
  ),
  named(
    'ps --filter',
    `docker run --name one alpine true\n${running}\ndocker ps -a --filter status=exited --format {{.Names}}\ndocker ps --filter name=we -q\ndocker ps -aq --filter exited=0\ndocker ps -a --filter ancestor=alpine --format {{.Names}}`,
  ),
  named(
    'ps --filter wrong',
    'docker ps --filter bogus=1\ndocker ps --filter x\ndocker ps --filter status=nope',
  ),
  named(
    'ps --format',
    `${running}\ndocker ps --format '{{.Names}}: {{.Image}} {{.Command}} {{.State}}'\ndocker ps --format 'table {{.Names}}\\t{{.Networks}}'\ndocker ps --format '{{json .Names}} {{upper .Image}}'`,
  ),
  named(
    'ps --format wrong',
    "docker ps --format '{{.Nope}}'\ndocker ps --format '{{'\ndocker ps --format '{{nope}}'",
  ),
  named('ps wrong', 'docker ps x\ndocker ps --foo\ndocker ps -n x'),
  named('ps -s', `${running}\ndocker ps -s --format '{{.Names}} {{.Size}}'`),
  named(
    'start again',
    'docker run --name web alpine echo hi\ndocker start web\ndocker start -a web\ndocker logs web',
  ),
  named('start one that runs', `${running}\ndocker start web`),
  named(
    'start several',
    'docker create --name one alpine true\ndocker create --name two alpine true\ndocker start one two\ndocker start one nosuch',
  ),
  named('start wrong', 'docker start\ndocker start nosuch\ndocker start -a nosuch\ndocker start -a one two'),
  named(
    'stop kills after the wait',
    `${running}\ndocker stop -t 3 web\ndocker ps -a --format '{{.Names}} {{.State}}'\ndocker inspect -f {{.State.ExitCode}} web`,
  ),
  named('stop at once', `${running}\ndocker stop -t 0 web\ndocker wait web`),
  named('stop of a stopped one', 'docker run --name web alpine true\ndocker stop web'),
  named('stop -s', `${running}\ndocker stop -s KILL web\ndocker wait web`),
  named('stop --time', `${running}\ndocker stop --time 1 web`),
  named(
    'stop nginx',
    'docker run -d --name web nginx\ndocker stop web\ndocker inspect -f {{.State.ExitCode}} web',
  ),
  named('stop wrong', 'docker stop\ndocker stop nosuch\ndocker stop -t x web'),
  named('kill', `${running}\ndocker kill web\ndocker wait web`),
  named(
    'kill -s',
    `${running}\ndocker kill -s TERM web\ndocker ps --format {{.Names}}\ndocker kill -s 9 web\ndocker wait web`,
  ),
  named('kill wrong', `${running}\ndocker kill\ndocker kill nosuch\ndocker kill -s BOGUS web`),
  named('kill a stopped one', 'docker run --name web alpine true\ndocker kill web'),
  named('wait', "docker run -d --name web alpine sh -c 'sleep 20; exit 5'\ndocker wait web"),
  named(
    'wait for several',
    'docker run --name one alpine true\ndocker run --name two alpine false\ndocker wait one two',
  ),
  named('wait wrong', 'docker wait\ndocker wait nosuch'),
  named('rm', 'docker run --name web alpine true\ndocker rm web\ndocker ps -aq'),
  named('rm a running one', `${running}\ndocker rm web\ndocker rm -f web\ndocker ps -aq`),
  named('rm wrong', 'docker rm\ndocker rm nosuch\ndocker rm -f nosuch\ndocker rm --foo x'),
  named('rm by id', 'docker create --name web alpine\ndocker rm c7a00d\ndocker ps -aq'),
  named('rm -v', 'docker create --name web alpine\ndocker rm -v web'),
  named('rmi', 'docker pull -q hello-world\ndocker rmi hello-world\ndocker images'),
  named(
    'rmi in use',
    'docker run --name web alpine true\ndocker rmi alpine\ndocker rmi -f alpine\ndocker images -q',
  ),
  named('rmi used by a running one', `${running}\ndocker rmi alpine\ndocker rmi -f alpine`),
  named('rmi wrong', 'docker rmi\ndocker rmi nosuch\ndocker rmi -f nosuch\ndocker rmi UPPER'),
  named('rmi by id', 'docker pull -q alpine\ndocker rmi 828b7d1c5dc6\ndocker images -q'),
  named(
    'logs',
    "docker run --name web alpine sh -c 'echo a; echo b; echo c >&2'\ndocker logs web\ndocker logs -n 1 web\ndocker logs --tail 0 web\ndocker logs -t web",
  ),
  named('logs -f of an ended one', 'docker run --name web alpine echo hi\ndocker logs -f web'),
  named(
    'logs wrong',
    'docker logs\ndocker logs nosuch\ndocker logs a b\ndocker create --name web alpine\ndocker logs --since bogus web\ndocker logs --tail x web',
  ),
  named('inspect', 'docker create --name web alpine\ndocker inspect web'),
  named('inspect a running one', `${running}\ndocker inspect web`),
  named('inspect an ended one', 'docker run --name web -e A=1 hello-world\ndocker inspect web'),
  named(
    'inspect an image',
    'docker pull -q alpine\ndocker inspect alpine\ndocker image inspect -f {{.Id}} alpine',
  ),
  named(
    'inspect -f',
    `${running}\ndocker inspect -f '{{.Name}} {{.State.Status}} {{.Config.Image}}' web\ndocker inspect -f '{{json .Config.Cmd}} {{range .Args}}[{{.}}]{{end}}' web\ndocker inspect -f '{{.HostConfig.NetworkMode}} {{range $k, $v := .NetworkSettings.Networks}}{{$k}}={{$v.IPAddress}}{{end}}' web`,
  ),
  named(
    'inspect -f of whole parts',
    `${running}\ndocker inspect -f '{{json .HostConfig}}' web\ndocker inspect -f '{{json .NetworkSettings}}' web\ndocker inspect -f '{{.Config}}' web\ndocker inspect -f '{{.GraphDriver.Name}} {{.Mounts}} {{.HostConfig}}' web`,
  ),
  named(
    'inspect -f wrong',
    `docker create --name web alpine\ndocker inspect -f '{{.Nope}}' web\ndocker inspect -f '{{' web\ndocker inspect -f '{{nope}}' web\ndocker inspect -f '{{.State.Nope}}' web`,
  ),
  named(
    'inspect --type',
    'docker create --name web alpine\ndocker inspect --type image alpine -f {{.Os}}\ndocker inspect --type container alpine\ndocker inspect --type foo web',
  ),
  named(
    'inspect wrong',
    'docker inspect\ndocker inspect nosuch\ndocker create --name web alpine\ndocker inspect -f {{.Name}} web nosuch\ndocker container inspect nosuch\ndocker image inspect nosuch',
  ),
  named(
    'rename',
    'docker create --name web alpine\ndocker rename web site\ndocker ps -a --format {{.Names}}\ndocker inspect -f {{.Name}} site',
  ),
  named(
    'rename wrong',
    'docker create --name web alpine\ndocker create --name site alpine\ndocker rename web site\ndocker rename nosuch x1\ndocker rename web a\ndocker rename web\ndocker rename web web',
  ),
  named(
    'by prefix of the id',
    `${running}\ndocker stop -t 0 c7a0\ndocker logs c7\ndocker inspect -f {{.Name}} c7a\ndocker rm c7a00de459ef`,
  ),
  named(
    'container verbs',
    `docker container run -d --name web alpine sleep 5000\ndocker container ls -q\ndocker container stop -t 0 web\ndocker container rm web\ndocker image ls -q\ndocker image rm alpine`,
  ),
  named('unknown commands', 'docker foo\ndocker container foo\ndocker --foo\ndocker image foo'),
  named(
    'names that nobody chose',
    "docker run alpine true\ndocker run alpine true\ndocker run alpine true\ndocker ps -a --format '{{.ID}} {{.Names}}'",
  ),
  named(
    'one thing after another',
    `docker run -d --name one alpine sleep 60\ndocker run -d --name two alpine sleep 120\ndocker run alpine echo between\ndocker ps --format {{.Names}}\n# wait 90\ndocker ps --format {{.Names}}\ndocker wait two\ndocker ps -q`,
  ),
  named(
    'a program that logs while it runs',
    "docker run -d --name web alpine sh -c 'echo a; sleep 10; echo b; sleep 10'\n# wait 5\ndocker logs web\n# wait 10\ndocker logs web\ndocker wait web",
  ),
  named(
    'inspect -f that does not fit all',
    "docker run --name web alpine true\ndocker inspect -f '{{.Name}}' web alpine bridge nosuch\ndocker inspect -s -f {{.Id}} alpine",
  ),
  named(
    'several values of one variable',
    // One variable: several are sent in an order that is not always the same.
    "docker create --name web -e A -e A=1 -e A=3 alpine\ndocker inspect -f '{{.Config.Env}}' web",
  ),
  named(
    'networks that do not fit',
    'docker network create --subnet 10.3.0.0/24 --ip-range 10.4.0.0/25 n1\ndocker network create --subnet 10.3.0.0/24 --gateway 10.4.0.1 n1\ndocker network ls -q -f type=custom',
  ),
  named('help of a wrong topic', 'docker help nosuch\ndocker help run x'),
];
