import type { Procedure } from '../procedure.ts';
import type { Json } from '../spec.ts';
import type { World } from '../world.ts';
import { answerError, type Call } from './call.ts';
import { containerNamed } from './find.ts';
import { createWithinLimits } from './resources.ts';

/** `POST /containers/create` after a look at whose namespaces are asked for (moby daemon/create.go, container.go). */
export function* createInNamespaces(call: Call): Procedure {
  const asked = call.body.HostConfig;
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked))
    return yield* createWithinLimits(call);
  // No list: the compiler does not follow Array.isArray for those that are readonly.
  const modes = asked as { readonly [key: string]: Json };
  if (modes.UTSMode === 'host' && call.body.Hostname)
    return yield* answerError(call, 400, 'conflicting options: hostname and the UTS mode');
  const ipc = withId(call.machine.world(), String(modes.IpcMode ?? ''));
  const pid = withId(call.machine.world(), String(modes.PidMode ?? ''));
  for (const mode of [ipc, pid])
    if (!mode.ok) return yield* answerError(call, 400, `No such container: ${mode.name}`);
  const changed: Record<string, Json> = {};
  if (ipc.ok && ipc.mode !== modes.IpcMode) changed.IpcMode = ipc.mode;
  if (pid.ok && pid.mode !== modes.PidMode) changed.PidMode = pid.mode;
  // Who shares these with the host, or may all, gets no label of SELinux (moby daemon/create.go, generateSecurityOpt).
  if (modes.Privileged === true || modes.PidMode === 'host' || modes.IpcMode === 'host')
    changed.SecurityOpt = [...(Array.isArray(modes.SecurityOpt) ? modes.SecurityOpt : []), 'label=disable'];
  yield* createWithinLimits(
    Object.keys(changed).length === 0
      ? call
      : { ...call, body: { ...call.body, HostConfig: { ...modes, ...changed } } },
  );
}

/** `container:NAME` with the container's id in the name's place: it may get another name. */
function withId(
  world: World,
  mode: string,
): { readonly ok: true; readonly mode: string } | { readonly ok: false; readonly name: string } {
  const name = /^container:(.+)$/s.exec(mode)?.[1];
  if (name === undefined) return { ok: true, mode };
  const container = containerNamed(world, name);
  return container ? { ok: true, mode: `container:${container.id}` } : { ok: false, name };
}
