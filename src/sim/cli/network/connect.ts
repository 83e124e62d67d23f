import type { Procedure } from '../../procedure.ts';
import type { Json } from '../../spec.ts';
import { type ApiReply, call, errorText, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { fail } from '../fail.ts';
import { type Given, isOn, listOf, numberIn, textOf } from '../command.ts';
import { nameProblem } from '../container/container-name.ts';
import { noEndpoint } from '../no-endpoint.ts';

/** `docker network connect`: says nothing when it went well. */
export function* connect(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  const options = listOf(given, 'driver-opt');
  const odd = options.find((text) => !text.includes('='));
  if (odd !== undefined) {
    yield* io.stderr('invalid key/value pair format in driver options\n');
    return 1;
  }
  const [ipv4, ipv6, linkLocal] = [textOf(given, 'ip'), textOf(given, 'ip6'), listOf(given, 'link-local-ip')];
  const orNull = (list: readonly string[]): Json => (list.length > 0 ? list : null);
  const [network = '', container = ''] = given.args;
  const blank = nameProblem(network, 'network') ?? nameProblem(container);
  if (blank !== null) return yield* fail(io, blank);
  const reply = yield* call(io, 'POST', `/networks/${network}/connect`, {
    Container: container,
    EndpointConfig: {
      IPAMConfig: {
        ...(ipv4 === '' ? {} : { IPv4Address: ipv4 }),
        ...(ipv6 === '' ? {} : { IPv6Address: ipv6 }),
        ...(linkLocal.length === 0 ? {} : { LinkLocalIPs: linkLocal }),
      },
      Links: orNull(listOf(given, 'link')),
      Aliases: listOf(given, 'alias'),
      MacAddress: '',
      DriverOpts: Object.fromEntries(
        options.map((text) => [text.split('=')[0] ?? '', text.split('=')[1] ?? '']),
      ),
      GwPriority: numberIn(given, 'gw-priority'),
      ...noEndpoint,
    },
  });
  return yield* ended(io, reply);
}

/** `docker network disconnect`: says nothing when it went well. */
export function* disconnect(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  const [network = '', container = ''] = given.args;
  const blank = nameProblem(network, 'network') ?? nameProblem(container);
  if (blank !== null) return yield* fail(io, blank);
  const body = { Container: container, Force: isOn(given, 'force') };
  return yield* ended(io, yield* call(io, 'POST', `/networks/${network}/disconnect`, body));
}

function* ended(io: CommandIo, reply: ApiReply): Procedure<number> {
  return reply.status < 400 ? 0 : yield* fail(io, errorText(reply));
}
