import type { Procedure } from '../../procedure.ts';
import type { Desktop } from '../../desktop.ts';
import { call, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, textOf } from '../command.ts';
import { ansicTime } from '../format/go-time.ts';
import { alignColumns, versionTable } from '../format/tabwriter.ts';
import { dockerFuncs } from '../format/template/docker-funcs.ts';
import { compileTemplate } from '../format/template/template.ts';
import { versionInfoType } from './go-types/version-type.ts';

interface ServerVersion {
  readonly Components: readonly {
    readonly Name: string;
    readonly Version: string;
    readonly Details: Readonly<Record<string, string>>;
  }[];
  readonly Platform: { readonly Name: string };
  readonly Version: string;
}

const linuxClient = {
  Version: '28.2.2',
  ApiVersion: '1.50',
  DefaultAPIVersion: '1.50',
  GitCommit: 'e6534b4',
  GoVersion: 'go1.24.3',
  Os: 'linux',
  Arch: 'amd64',
  BuildTime: 'Fri May 30 12:07:14 2025',
  Context: 'default',
};

/** The client of Docker Desktop is the same program built for another system, and asks another context. */
function clientOn(desktop: Desktop | null): typeof linuxClient {
  if (desktop === null) return linuxClient;
  const Os = desktop.platform === 'macos' ? 'darwin' : 'windows';
  return { ...linuxClient, Os, Context: 'desktop-linux' };
}

/** `docker version`: the client's own part, then what the server says of itself. */
export function* version(io: CommandIo, given: Given): Procedure<number> {
  const format = textOf(given, 'format');
  const compiled = compileTemplate(format === 'json' ? '{{json .}}' : format, dockerFuncs, 'version');
  if (!compiled.ok) {
    yield* io.stderr(`template parsing error: ${compiled.error}\n`);
    return 64;
  }
  const client = clientOn(io.machine.world().host.desktop);
  yield* ping(io);
  const reply = yield* call(io, 'GET', '/version');
  const server = withReadableTimes(JSON.parse(reply.body) as ServerVersion);
  if (format === '') {
    yield* io.stdout(alignColumns(`${clientPart(client)}${serverPart(server)}`, versionTable));
    return 0;
  }
  const rendered = compiled.template.execute({
    type: versionInfoType,
    data: { Client: client, Server: server },
  });
  yield* io.stdout(`${rendered.ok ? rendered.text : rendered.written}\n`);
  if (rendered.ok) return 0;
  yield* io.stderr(`${rendered.error}\n`);
  return 1;
}

/** The client reformats the time in the engine's details, and there alone. */
function withReadableTimes(server: ServerVersion): ServerVersion {
  const Components = server.Components.map((component) => {
    const { BuildTime } = component.Details;
    if (component.Name !== 'Engine' || BuildTime === undefined) return component;
    return { ...component, Details: { ...component.Details, BuildTime: ansicTime(BuildTime) } };
  });
  return { ...server, Components };
}

const clientPart = (client: typeof linuxClient): string => `Client:
 Version:\t${client.Version}
 API version:\t${client.ApiVersion}
 Go version:\t${client.GoVersion}
 Git commit:\t${client.GitCommit}
 Built:\t${client.BuildTime}
 OS/Arch:\t${client.Os}/${client.Arch}
 Context:\t${client.Context}
`;

function serverPart(server: ServerVersion): string {
  const parts = server.Components.map(({ Name, Version, Details }) => {
    if (Name !== 'Engine') {
      const details = Object.entries(Details).map(([key, value]) => `  ${key}:\t${value}\n`);
      return ` ${Name}:\n  Version:\t${Version}\n${details.join('')}`;
    }
    return ` Engine:
  Version:\t${Version}
  API version:\t${Details.ApiVersion} (minimum version ${Details.MinAPIVersion})
  Go version:\t${Details.GoVersion}
  Git commit:\t${Details.GitCommit}
  Built:\t${Details.BuildTime ?? ''}
  OS/Arch:\t${Details.Os}/${Details.Arch}
  Experimental:\t${Details.Experimental}
`;
  });
  const name = server.Platform.Name === '' ? '' : ` ${server.Platform.Name}`;
  return `\nServer:${name}\n${parts.join('')}`;
}
