import { close, createChannel } from '../channel.ts';
import { nextExchangeId, sendData } from '../exchange.ts';
import type { Descriptor } from '../image/descriptor.ts';
import { readLayer } from '../image/layer.ts';
import { emit, type Procedure, sleep, spawn, take } from '../procedure.ts';
import { hexOf } from '../random.ts';
import type { Call } from './call.ts';

/** moby's default of max-concurrent-downloads. */
const DOWNLOADS_AT_ONCE = 3;
/** Bytes a virtual millisecond: 12 MB/s over the network for all downloads together, 90 MB/s onto the disk. */
const NETWORK_SPEED = 12_000;
const DISK_SPEED = 90_000;
/** Progress is told at most once in so many ms, and not more often than this many times a layer. */
const TELL_EVERY = 100;
const TELLS = 24;

interface Part {
  readonly digest: string;
  readonly chainId: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly arrived: ReturnType<typeof createChannel<null>>;
  blob: Uint8Array;
}

/**
 * Fetches the layers that are not in the store, three at a time, and unpacks them one on top of the other: a layer can
 * only be unpacked when all below it are there.
 */
export function* fetchLayers(
  call: Call,
  repository: string,
  layers: readonly Descriptor[],
  chainIds: readonly string[],
): Procedure {
  const { machine } = call;
  const parts = layers.map(({ digest, size }, i): Part => {
    const known = machine.hub.publicSize(digest);
    return {
      digest,
      chainId: chainIds[i] ?? '',
      packed: known?.packed ?? size,
      unpacked: known?.unpacked ?? size,
      arrived: createChannel<null>(`layer ${digest}`),
      blob: new Uint8Array(),
    };
  });
  const missing: Part[] = [];
  for (const part of parts) {
    if (machine.world().host.engine.layers[part.chainId]) {
      yield* tell(call, part, 'Already exists');
      yield emit({ type: 'layer.moved', digest: part.digest, to: 'stored' });
    } else {
      missing.push(part);
      yield* tell(call, part, 'Pulling fs layer');
    }
  }
  for (const part of missing.slice(DOWNLOADS_AT_ONCE)) {
    yield* tell(call, part, 'Waiting');
    yield emit({ type: 'layer.moved', digest: part.digest, to: 'waiting' });
  }
  const queue = [...missing];
  const lanes = Math.min(DOWNLOADS_AT_ONCE, queue.length);
  for (let lane = 0; lane < lanes; lane++)
    yield* spawn(`download ${lane}`, downloadAll(call, repository, queue, lanes));
  for (const part of missing) {
    yield* take(part.arrived);
    yield* extract(call, part);
  }
}

function* tell(call: Call, { digest }: Part, status: string, detail: object = {}): Procedure {
  const line = JSON.stringify({ status, progressDetail: detail, id: digest.slice(7, 19) });
  yield* sendData(call.connection, `${line}\r\n`);
}

function* downloadAll(call: Call, repository: string, queue: Part[], lanes: number): Procedure {
  for (let part = queue.shift(); part; part = queue.shift()) yield* download(call, repository, part, lanes);
}

function* download(call: Call, repository: string, part: Part, lanes: number): Procedure {
  const { machine } = call;
  const { digest, packed } = part;
  const exchange = nextExchangeId(machine);
  const path = `/v2/${repository}/blobs/${digest}`;
  yield emit({ type: 'layer.moved', digest, to: 'downloading' });
  yield emit({
    type: 'request.sent',
    exchange,
    from: 'daemon',
    to: 'registry',
    method: 'GET',
    path,
    body: null,
  });
  yield sleep(30);
  yield emit({ type: 'request.received', exchange });
  const response = machine.hub.handle({ method: 'GET', path, headers: {} });
  if (typeof response.body === 'string') throw new Error(`the hub has no blob ${digest}`);
  part.blob = response.body;
  yield emit({ type: 'response.sent', exchange, status: response.status, body: null });
  yield* progress(packed, NETWORK_SPEED / lanes, function* (current) {
    yield emit({ type: 'layer.progressed', digest, current, total: packed });
    yield* tell(call, part, 'Downloading', { current, total: packed });
  });
  yield emit({
    type: 'data.sent',
    exchange,
    towards: 'asker',
    text: `layer ${digest.slice(7, 19)}`,
    bytes: packed,
  });
  yield emit({ type: 'device.used', device: 'network', direction: 'in', bytes: packed });
  yield emit({ type: 'exchange.closed', exchange });
  yield emit({ type: 'layer.moved', digest, to: 'verifying' });
  yield* tell(call, part, 'Verifying Checksum');
  yield sleep(2);
  yield emit({ type: 'layer.moved', digest, to: 'downloaded' });
  yield* tell(call, part, 'Download complete');
  close(part.arrived);
}

function* extract(call: Call, part: Part): Procedure {
  const { digest, chainId, unpacked, packed } = part;
  yield emit({ type: 'layer.moved', digest, to: 'extracting' });
  yield* progress(packed, (DISK_SPEED * packed) / Math.max(unpacked, 1), (current) =>
    tell(call, part, 'Extracting', { current, total: packed }),
  );
  const { tree, diffId } = readLayer(part.blob);
  yield emit({ type: 'device.used', device: 'disk', direction: 'out', bytes: unpacked });
  yield emit({
    type: 'layer.extracted',
    digest,
    diffId,
    chainId,
    directory: `overlay2/${hexOf(call.machine.seed, `layer ${chainId}`, 0)}`,
    tree,
    size: unpacked,
  });
  yield emit({ type: 'layer.moved', digest, to: 'stored' });
  yield* tell(call, part, 'Pull complete');
}

/** Lets the time pass that so many bytes take, telling now and then how far it is. */
function* progress(total: number, speed: number, say: (current: number) => Procedure): Procedure {
  const duration = Math.max(1, Math.ceil(total / speed));
  const every = Math.max(TELL_EVERY, Math.ceil(duration / TELLS));
  for (let passed = 0; passed < duration; ) {
    const pause = Math.min(every, duration - passed);
    yield sleep(pause);
    passed += pause;
    yield* say(Math.min(total, Math.round((total * passed) / duration)));
  }
}
