import { familiarString, parseReference, withDefaultTag } from '../image/reference.ts';
import type { ImageConfig } from '../image/config.ts';
import { emit, type Procedure, sleep } from '../procedure.ts';
import { containerIdOf, hexOf } from '../random.ts';
import type { Json } from '../spec.ts';
import { answerError, answerJson, type Call } from './call.ts';
import { invalidName, isValidName, nameFor, nameTaken } from './container-name.ts';
import { imageNamed } from './find.ts';
import { initOf } from './init-layer.ts';
import { directoryError, lowerOf } from './root.ts';
import { publishContainer } from './publish.ts';
import type { Container } from './state.ts';

const texts = (value: Json | undefined): readonly string[] | null =>
  Array.isArray(value) ? value.map((item: Json) => String(item)) : null;

const record = (value: Json | undefined): { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [key: string]: Json })
    : {};

/**
 * `POST /containers/create`: out of an image and a configuration, a container; no process yet. `mounted` finds its mount
 * points, or says why it cannot have them.
 */
export function* createContainer(
  call: Call,
  mounted?: (
    call: Call,
    container: Container,
  ) => Procedure<Container | { readonly status: number; readonly message: string }>,
  warnings: readonly string[] = [],
): Procedure {
  const { machine, body, query } = call;
  const wanted = String(body.Image ?? '');
  if (wanted === '')
    return yield* answerError(call, 400, 'config cannot be empty in order to create a container');
  if (query.name !== undefined && !isValidName(query.name))
    return yield* answerError(call, 400, invalidName(query.name));
  const image = imageNamed(machine.world(), wanted);
  yield sleep(1);
  yield emit({ type: 'image.lookedUp', reference: shown(wanted), imageId: image?.id ?? null });
  yield sleep(1);
  if (!image) return yield* answerError(call, 404, `No such image: ${shown(wanted)}`);
  yield sleep(2);
  // From here on nobody comes between: two who create at the same moment get two ids, and one gets a name.
  const world = machine.world();
  if (!world.host.engine.images[image.id])
    return yield* answerError(call, 404, `No such image: ${shown(wanted)}`);
  const name = query.name?.replace(/^\//, '') ?? nameFor(world, world.ordinals.container ?? 0);
  const other = Object.values(world.host.engine.containers).find((container) => container.name === name);
  if (other) return yield* answerError(call, 409, nameTaken(name, other.id));
  const config = (JSON.parse(image.config) as ImageConfig).config;
  const entrypoint = texts(body.Entrypoint) ?? config.Entrypoint ?? null;
  // A new entry point takes the image's command with it (moby daemon/commit.go, merge).
  const command = texts(body.Cmd) ?? (texts(body.Entrypoint) ? null : (config.Cmd ?? null));
  const argv = [...(entrypoint ?? []).filter((word) => word !== ''), ...(command ?? [])];
  if (argv.length === 0) return yield* answerError(call, 400, 'no command specified');
  const lower = lowerOf(world, image);
  const wrongDirectory = directoryError(world, lower, String(body.WorkingDir ?? ''));
  if (wrongDirectory) return yield* answerError(call, wrongDirectory.status, wrongDirectory.message);
  const ordinal = world.ordinals.container ?? 0;
  const id = containerIdOf(world.seed, ordinal);
  const writable = `overlay2/${hexOf(world.seed, 'writable', ordinal)}`;
  const bare: Container = {
    id,
    name,
    imageId: image.id,
    image: wanted,
    status: 'created',
    config: mergedConfig(body, config, { id, entrypoint, command }),
    hostConfig: record(body.HostConfig),
    argv,
    writable,
    lower: [initOf(writable), ...lower],
    mounts: [],
    createdAt: machine.now(),
    startedAt: null,
    finishedAt: null,
    pid: null,
    exitCode: 0,
    error: '',
    oomKilled: false,
    restartCount: 0,
    endpoints: [],
    networking: record(record(body.NetworkingConfig).EndpointsConfig),
    networks: null,
    log: [],
  };
  const container = mounted ? yield* mounted(call, bare) : bare;
  if ('message' in container) return yield* answerError(call, container.status, container.message);
  yield emit({ type: 'container.created', container, directory: container.writable });
  yield* publishContainer(machine, container, 'create');
  yield sleep(2);
  yield* answerJson(call, 201, { Id: id, Warnings: warnings });
}

/** The name as error texts have it: short, with its tag; what is no name stays as it was typed. */
function shown(name: string): string {
  const parsed = parseReference(name);
  return parsed.ok ? familiarString(withDefaultTag(parsed.reference)) : name;
}

/** Variables of both, the container's winning over the image's of the same name. */
function mergedEnv(own: readonly string[], images: readonly string[]): Json {
  const names = new Set(own.map((pair) => pair.split('=')[0]));
  return [...own, ...images.filter((pair) => !names.has(pair.split('=')[0]))];
}

/** Engine API `container.Config`, in Go's order: the request over what the image says. */
function mergedConfig(
  body: { readonly [key: string]: Json },
  image: ImageConfig['config'],
  own: {
    readonly id: string;
    readonly entrypoint: readonly string[] | null;
    readonly command: readonly string[] | null;
  },
): { readonly [key: string]: Json } {
  const text = (key: string): string => String(body[key] ?? '');
  const exposed = { ...image.ExposedPorts, ...record(body.ExposedPorts) };
  const ports: { readonly [key: string]: Json } =
    Object.keys(exposed).length > 0 ? { ExposedPorts: exposed } : {};
  const signal = text('StopSignal') || image.StopSignal;
  const stopSignal: { readonly [key: string]: Json } = signal ? { StopSignal: signal } : {};
  const timeout: { readonly [key: string]: Json } =
    typeof body.StopTimeout === 'number' ? { StopTimeout: body.StopTimeout } : {};
  const declared = { ...record(image.Volumes), ...record(body.Volumes) };
  const volumes = Object.keys(declared).length > 0 ? declared : null;
  return {
    Hostname: text('Hostname') || own.id.slice(0, 12),
    Domainname: text('Domainname'),
    User: text('User') || (image.User ?? ''),
    AttachStdin: body.AttachStdin === true,
    AttachStdout: body.AttachStdout === true,
    AttachStderr: body.AttachStderr === true,
    ...ports,
    Tty: body.Tty === true,
    OpenStdin: body.OpenStdin === true,
    StdinOnce: body.StdinOnce === true,
    Env: mergedEnv(texts(body.Env) ?? [], image.Env ?? []),
    Cmd: own.command,
    Image: text('Image'),
    Volumes: volumes,
    WorkingDir: text('WorkingDir') || (image.WorkingDir ?? ''),
    Entrypoint: own.entrypoint,
    OnBuild: null,
    Labels: { ...(image.Labels ?? {}), ...record(body.Labels) },
    ...stopSignal,
    ...timeout,
  };
}
