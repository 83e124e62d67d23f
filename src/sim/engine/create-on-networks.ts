import type { Procedure } from '../procedure.ts';
import { networkMode } from './attachments.ts';
import { answerError, type Call } from './call.ts';
import { createInNamespaces } from './create-in-namespaces.ts';
import { containerNamed } from './find.ts';
import { arrayOf, objectOf, textOf } from './json-shape.ts';

/** `POST /containers/create` after a look at whose network is asked for (moby runconfig/hostconfig_unix.go). */
export function* createOnNetworks(call: Call): Procedure {
  const { body, machine } = call;
  const hostConfig = objectOf(body.HostConfig);
  const mode = networkMode({ hostConfig });
  const owner = mode.startsWith('container:') ? mode.slice('container:'.length) : null;
  if (owner === null && mode !== 'host') return yield* createInNamespaces(call);
  const problem = owner === null ? linkConflict(hostConfig) : conflictOf(body, hostConfig);
  if (problem !== null) return yield* answerError(call, 400, `conflicting options: ${problem}`);
  const world = machine.world();
  const other = owner === null ? null : containerNamed(world, owner);
  // What is on another's network has the other's name, too.
  const hostname = owner === null ? world.host.hostname : textOf(other?.config.Hostname);
  const wanted = other ? { ...hostConfig, NetworkMode: `container:${other.id}` } : hostConfig;
  const named = textOf(body.Hostname) || hostname;
  yield* createInNamespaces({ ...call, body: { ...body, Hostname: named, HostConfig: wanted } });
}

const linkConflict = ({ Links }: Call['body']): string | null =>
  arrayOf(Links).length > 0
    ? "host type networking can't be used with links. This would result in undefined behavior"
    : null;

function conflictOf(body: Call['body'], hostConfig: Call['body']): string | null {
  if (textOf(body.Hostname) !== '') return 'hostname and the network mode';
  if (arrayOf(hostConfig.Links).length > 0)
    return "container type network can't be used with links. This would result in undefined behavior";
  if (arrayOf(hostConfig.Dns).length > 0) return 'dns and the network mode';
  if (arrayOf(hostConfig.ExtraHosts).length > 0) return 'custom host-to-IP mapping and the network mode';
  if (Object.keys(objectOf(hostConfig.PortBindings)).length > 0 || hostConfig.PublishAllPorts === true)
    return 'port publishing and the container type network mode';
  if (Object.keys(objectOf(body.ExposedPorts)).length > 0)
    return 'port exposing and the container type network mode';
  return null;
}
