import type { Procedure } from '../../procedure.ts';
import { call, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, textOf } from '../command.ts';
import { ansicTime } from '../format/go-time.ts';
import { renderPaths } from '../format/json-path.ts';
import { alignColumns, versionTable } from '../format/tabwriter.ts';

interface ServerVersion {
  readonly Components: readonly {
    readonly Name: string;
    readonly Version: string;
    readonly Details: Readonly<Record<string, string>>;
  }[];
  readonly Platform: { readonly Name: string };
  readonly Version: string;
}

const client = {
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

/** `docker version`: the client's own part, then what the server says of itself. */
export function* version(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  const reply = yield* call(io, 'GET', '/version');
  const server = JSON.parse(reply.body) as ServerVersion;
  const format = textOf(given, 'format');
  if (format !== '') {
    const rendered = renderPaths(format === 'json' ? '{{json .}}' : format, {
      Client: client,
      Server: JSON.parse(reply.body),
    });
    yield* rendered.ok ? io.stdout(`${rendered.text}\n`) : io.stderr(`${rendered.error}\n`);
    return rendered.ok ? 0 : 1;
  }
  yield* io.stdout(alignColumns(`${clientPart}${serverPart(server)}`, versionTable));
  return 0;
}

const clientPart = `Client:
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
  Built:\t${ansicTime(Details.BuildTime ?? '')}
  OS/Arch:\t${Details.Os}/${Details.Arch}
  Experimental:\t${Details.Experimental}
`;
  });
  const name = server.Platform.Name === '' ? '' : ` ${server.Platform.Name}`;
  return `\nServer:${name}\n${parts.join('')}`;
}
