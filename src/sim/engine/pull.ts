import { unixSecondsOf } from '../unix-seconds.ts';
import { strFromU8 } from 'fflate';
import { sendData } from '../exchange.ts';
import { chainIdsOf } from '../image/chain-id.ts';
import type { ImageConfig } from '../image/config.ts';
import type { ImageIndex, ImageManifest } from '../image/manifest.ts';
import { familiarName, parseReference, type Reference } from '../image/reference.ts';
import { emit, type Procedure, sleep } from '../procedure.ts';
import type { RegistryResponse } from '../registry/hub.ts';
import { answerError, beginStream, type Call } from './call.ts';
import { fetchLayers } from './pull-layers.ts';
import { publish } from './publish.ts';
import type { Pull } from './state.ts';
import { ACCEPT, askRegistry } from './registry-client.ts';

/** ms between two looks whether another pull has ended. */
const LOOK_EVERY = 100;

/** What is pulled: a manifest and what it names, already read. */
interface Found {
  readonly digest: string;
  readonly manifest: ImageManifest;
  readonly configText: string;
}

type Resolved =
  | { readonly ok: true; readonly found: Found }
  | { readonly ok: false; readonly message: string };

const textOf = (response: RegistryResponse): string =>
  typeof response.body === 'string' ? response.body : strFromU8(response.body);

/** `POST /images/create?fromImage=…&tag=…`: fetches an image, telling how it goes in lines of JSON. */
export function* pullImage(call: Call): Procedure {
  const { query } = call;
  const name = query.fromImage ?? '';
  const tag = query.tag ?? '';
  const parsed = parseReference(
    `${name}${tag === '' ? '' : tag.startsWith('sha256:') ? `@${tag}` : `:${tag}`}`,
  );
  if (!parsed.ok) return yield* answerError(call, 400, parsed.message);
  const { reference } = parsed;
  const wanted = reference.digest ?? reference.tag ?? 'latest';
  const full = `${reference.domain}/${reference.path}${reference.digest ? `@${reference.digest}` : `:${wanted}`}`;
  yield* untilFree(call, (pull) => pull.reference === full);
  yield emit({ type: 'pull.started', reference: full });
  let outcome: 'downloaded' | 'up-to-date' | 'failed' | 'cancelled' = 'cancelled';
  try {
    const resolved = yield* resolve(call, reference, wanted);
    if (!resolved.ok) {
      outcome = 'failed';
      return yield* answerError(call, 404, resolved.message);
    }
    yield* beginStream(call, 'application/json');
    outcome = yield* store(call, reference, wanted, full, resolved.found);
  } finally {
    yield emit({ type: 'pull.ended', reference: full, outcome });
  }
}

/**
 * Waits as long as another pull is in the way: of the same image, or of one with the same layers. The real daemon lets
 * both watch one download; here the second finds what the first has brought.
 */
function* untilFree({ machine }: Call, isInTheWay: (pull: Pull) => boolean): Procedure {
  while (Object.values(machine.world().host.engine.pulls).some(isInTheWay)) yield sleep(LOOK_EVERY);
}

/** Finds what a tag or digest stands for: index, this platform's manifest, configuration. */
function* resolve(call: Call, reference: Reference, wanted: string): Procedure<Resolved> {
  const base = `/v2/${reference.path}`;
  const first = yield* askRegistry(call.machine, `${base}/manifests/${wanted}`, ACCEPT);
  if (first.status !== 200) return { ok: false, message: refusal(first.status, reference, wanted) };
  const text = textOf(first);
  const digest = first.headers['Docker-Content-Digest'] ?? '';
  const document = JSON.parse(text) as ImageIndex | ImageManifest;
  let manifest: ImageManifest;
  if ('manifests' in document) {
    const mine = document.manifests.find(
      ({ platform }) => platform?.os === 'linux' && platform.architecture === 'amd64',
    );
    if (!mine)
      return { ok: false, message: `no matching manifest for linux/amd64 in the manifest list entries` };
    const second = yield* askRegistry(call.machine, `${base}/manifests/${mine.digest}`, ACCEPT);
    manifest = JSON.parse(textOf(second)) as ImageManifest;
  } else manifest = document;
  const config = yield* askRegistry(call.machine, `${base}/blobs/${manifest.config.digest}`, null);
  return { ok: true, found: { digest, manifest, configText: textOf(config) } };
}

/** The daemon's words for a registry's refusal (moby distribution/errors.go). */
function refusal(status: number, reference: Reference, wanted: string): string {
  const name = familiarName(reference);
  return status === 404
    ? `manifest for ${name}:${wanted} not found: manifest unknown: manifest unknown`
    : `pull access denied for ${name}, repository does not exist or may require 'docker login': denied: requested access to the resource is denied`;
}

/** Brings the layers that are missing, stores the image, and gives it its name. */
function* store(
  call: Call,
  reference: Reference,
  wanted: string,
  full: string,
  { digest, manifest, configText }: Found,
): Procedure<'downloaded' | 'up-to-date'> {
  const { machine, connection } = call;
  const say = (message: object) => sendData(connection, `${JSON.stringify(message)}\r\n`);
  const config = JSON.parse(configText) as ImageConfig;
  const imageId = manifest.config.digest;
  const sizes = manifest.layers.map((layer) => machine.hub.publicSize(layer.digest));
  yield* say({ status: `Pulling from ${reference.path}`, id: wanted });
  const wants = new Set(manifest.layers.map((layer) => layer.digest));
  yield* untilFree(
    call,
    (pull) => pull.reference !== full && pull.layers.some((one) => wants.has(one.digest)),
  );
  const engine = machine.world().host.engine;
  const known = engine.images[imageId] !== undefined;
  if (!known) {
    const chainIds = chainIdsOf(config.rootfs.diff_ids);
    yield emit({
      type: 'manifest.fetched',
      reference: full,
      digest,
      layers: manifest.layers.map((layer, i) => ({
        digest: layer.digest,
        size: sizes[i]?.packed ?? layer.size,
      })),
    });
    yield* fetchLayers(call, reference.path, manifest.layers, chainIds);
    yield emit({
      type: 'image.stored',
      image: {
        id: imageId,
        config: configText,
        chainIds,
        size: sizes.reduce((sum, size, i) => sum + (size?.unpacked ?? manifest.layers[i]?.size ?? 0), 0),
        created: unixSecondsOf(config.created),
      },
    });
  }
  const had = engine.tags[full];
  const same = had?.imageId === imageId && had.digest === digest;
  if (!same) yield emit({ type: 'image.tagged', reference: full, imageId, digest });
  const shown = `${familiarName(reference)}${reference.digest ? `@${wanted}` : `:${wanted}`}`;
  yield* publish(machine, 'image', 'pull', shown, { name: familiarName(reference) });
  yield* say({ status: `Digest: ${digest}` });
  yield* say({
    status: same ? `Status: Image is up to date for ${shown}` : `Status: Downloaded newer image for ${shown}`,
  });
  return same ? 'up-to-date' : 'downloaded';
}
