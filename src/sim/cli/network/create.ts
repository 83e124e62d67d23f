import type { Procedure } from '../../procedure.ts';
import type { Json } from '../../spec.ts';
import { call, errorText, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { fail } from '../fail.ts';
import { type Given, isOn, listOf, textOf } from '../command.ts';
import { ipamConfig } from './ipam.ts';

const pairs = (texts: readonly string[]): { readonly [key: string]: Json } =>
  Object.fromEntries(
    texts
      .map((text) => {
        const [key = '', ...value] = text.split('=');
        return [key, value.join('=')] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** `docker network create`: prints the id of the new network. */
export function* createNetwork(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  const config = ipamConfig(given);
  if (typeof config === 'string') return yield* fail(io, config);
  const configFrom = textOf(given, 'config-from');
  const reply = yield* call(io, 'POST', '/networks/create', {
    Driver: textOf(given, 'driver'),
    Scope: textOf(given, 'scope'),
    ...(given.changed.has('ipv4') ? { EnableIPv4: isOn(given, 'ipv4') } : {}),
    ...(given.changed.has('ipv6') ? { EnableIPv6: isOn(given, 'ipv6') } : {}),
    IPAM: {
      Driver: textOf(given, 'ipam-driver'),
      Options: pairs(listOf(given, 'ipam-opt')),
      Config: config,
    },
    Internal: isOn(given, 'internal'),
    Attachable: isOn(given, 'attachable'),
    Ingress: isOn(given, 'ingress'),
    ConfigOnly: isOn(given, 'config-only'),
    ConfigFrom: configFrom === '' ? null : { Network: configFrom },
    Options: pairs(listOf(given, 'opt')),
    Labels: pairs(listOf(given, 'label')),
    Name: given.args[0] ?? '',
  });
  if (reply.status >= 400) return yield* fail(io, errorText(reply));
  yield* io.stdout(`${JSON.parse(reply.body).Id}\n`);
  return 0;
}
