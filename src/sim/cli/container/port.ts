import type { Procedure } from '../../procedure.ts';
import { call, errorText, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import type { Given } from '../command.ts';
import { naturalOrder } from '../format/natural-order.ts';
import { nameProblem } from './container-name.ts';

type PortMap = Readonly<
  Record<string, readonly { readonly HostIp: string; readonly HostPort: string }[] | null>
>;

/** `docker port`: what of the host leads to a container's ports, or to one of them. */
export function* port(io: CommandIo, given: Given): Procedure<number> {
  const [name = '', wanted = ''] = given.args;
  const complain = function* (text: string): Procedure<number> {
    yield* io.stderr(`${text}\n`);
    return 1;
  };
  yield* ping(io);
  const blank = nameProblem(name);
  if (blank !== null) return yield* complain(blank);
  const reply = yield* call(io, 'GET', `/containers/${name.trim()}/json`);
  if (reply.status >= 400) return yield* complain(errorText(reply));
  const ports: PortMap = JSON.parse(reply.body).NetworkSettings?.Ports ?? {};
  if (wanted === '') {
    const rows = Object.entries(ports).flatMap(([from, places]) =>
      (places ?? []).map((place) => `${from} -> ${placeText(place)}`),
    );
    if (rows.length > 0) yield* io.stdout(`${rows.sort(naturalOrder).join('\n')}\n`);
    return 0;
  }
  const [number = '', protocol = ''] = wanted.split('/', 2);
  const problem = !/^\d+$/.test(number)
    ? 'invalid syntax'
    : Number(number) > 65_535
      ? 'value out of range'
      : null;
  if (problem !== null) {
    const parsing = `strconv.ParseUint: parsing ${JSON.stringify(number)}: ${problem}`;
    return yield* complain(`Error: invalid port (${number}): ${parsing}`);
  }
  const places = ports[`${number}/${protocol || 'tcp'}`] ?? [];
  if (places.length === 0) return yield* complain(`Error: No public port '${wanted}' published for ${name}`);
  yield* io.stdout(`${places.map(placeText).sort(naturalOrder).join('\n')}\n`);
  return 0;
}

const placeText = ({ HostIp, HostPort }: { readonly HostIp: string; readonly HostPort: string }): string =>
  `${HostIp.includes(':') ? `[${HostIp}]` : HostIp}:${HostPort}`;
