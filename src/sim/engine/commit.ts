import { rfc3339 } from '../calendar.ts';
import { chainIdsOf } from '../image/chain-id.ts';
import type { ExecutionConfig, HistoryEntry, ImageConfig } from '../image/config.ts';
import { digestOf } from '../image/digest.ts';
import { packLayer } from '../image/pack-layer.ts';
import { parseReference } from '../image/reference.ts';
import type { FileTree } from '../kernel/file-tree.ts';
import { OPAQUE } from '../kernel/overlay.ts';
import type { Machine } from '../machine.ts';
import { emit, type Procedure, sleep } from '../procedure.ts';
import { hexOf } from '../random.ts';
import type { Json } from '../spec.ts';
import { answerError, answerJson, type Call } from './call.ts';
import { bytesIn } from './container-sizes.ts';
import { withChanges } from './commit-changes.ts';
import { settledContainer } from './find.ts';
import { publishContainer } from './publish.ts';
import type { Container, StoredImage } from './state.ts';
import { nameImage } from './tag.ts';
import { shownName } from './tag-names.ts';

/** `POST /commit`: a new image, the container's image with the writable layer on top as one more read-only layer. */
export function* commitContainer(call: Call): Procedure {
  const { machine, query } = call;
  const name = query.container ?? '';
  const container = yield* settledContainer(machine, name);
  if (!container) return yield* answerError(call, 404, `No such container: ${name}`);
  const below = machine.world().host.engine.images[container.imageId];
  if (!below) return yield* answerError(call, 404, `No such image: ${container.imageId}`);
  const changes = changesOf(call.connection.request.path);
  if (changes.length > 0 && changes.join('').trim() === '')
    return yield* answerError(call, 400, 'file with no instructions');
  const changed = withChanges(
    executionOf(container),
    changes.filter((change) => change.trim() !== ''),
  );
  if (!changed.ok) return yield* answerError(call, 400, changed.message);
  const wanted = query.tag ? `${query.repo ?? ''}:${query.tag}` : (query.repo ?? '');
  const parsed = wanted === '' ? null : parseReference(wanted);
  if (parsed && !parsed.ok) return yield* answerError(call, 400, parsed.message);
  const chainId = yield* storeLayer(machine, container, below);
  if (chainId === 'gone') return yield* answerError(call, 404, `No such container: ${name}`);
  const image = imageOf(machine, { container, below, chainId, config: changed.config, query });
  yield emit({ type: 'image.stored', image });
  if (wanted !== '') yield* nameImage(machine, image, wanted);
  yield* publishContainer(machine, container, 'commit', {
    comment: query.comment ?? '',
    imageID: image.id,
    imageRef: wanted === '' ? '' : shownName(wanted),
  });
  yield* answerJson(call, 201, { Id: image.id });
}

/** The `changes` of a query, which may be there several times. */
function changesOf(path: string): readonly string[] {
  const decoded = (text: string): string => {
    try {
      return decodeURIComponent(text.replaceAll('+', ' '));
    } catch {
      return text;
    }
  };
  return (path.split('?')[1] ?? '')
    .split('&')
    .filter((pair) => pair.startsWith('changes='))
    .map((pair) => decoded(pair.slice('changes='.length)));
}

/** What an image keeps of a container's configuration. */
function executionOf({ config }: Container): ExecutionConfig {
  const texts = (value: Json | undefined) =>
    Array.isArray(value) ? value.map((item: Json) => String(item)) : undefined;
  const kept = {
    User: String(config.User ?? '') || undefined,
    ExposedPorts: config.ExposedPorts as ExecutionConfig['ExposedPorts'],
    Env: texts(config.Env),
    Entrypoint: texts(config.Entrypoint),
    Cmd: texts(config.Cmd),
    Volumes: (config.Volumes ?? undefined) as ExecutionConfig['Volumes'],
    WorkingDir: String(config.WorkingDir ?? '') || undefined,
    Labels: config.Labels as ExecutionConfig['Labels'],
    StopSignal: config.StopSignal === undefined ? undefined : String(config.StopSignal),
  };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}

/** A whiteout is a device in the writable layer and an empty file in a packed one; an opaque directory has a file that says so. */
function packable(tree: FileTree): FileTree {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([path, { opaque, ...node }]) => {
      if (node.type === 'device') return [[path, { ...node, type: 'file' as const, content: '' }]];
      const mark = { type: 'file' as const, mode: 0o600, uid: node.uid, gid: node.gid, content: '' };
      return opaque
        ? [
            [path, node],
            [`${path}/${OPAQUE}`, mark],
          ]
        : [[path, node]];
    }),
  );
}

/**
 * Puts the writable layer's files into the store as a layer on top of the image's; null when there are none, and `gone`
 * when somebody has taken the container away meanwhile.
 */
function* storeLayer(
  machine: Machine,
  container: Container,
  below: StoredImage,
): Procedure<{ readonly chainId: string; readonly diffId: string } | 'gone' | null> {
  const tree = packable(machine.world().host.hardware.disk[container.writable] ?? {});
  if (Object.keys(tree).length === 0) return null;
  const { digest, diffId } = packLayer(tree);
  const under = below.chainIds.at(-1);
  const chainId = chainIdsOf(under === undefined ? [diffId] : [under, diffId]).at(-1) ?? diffId;
  const size = bytesIn(tree);
  yield sleep(Math.max(1, Math.ceil(size / 90_000)));
  const { containers, layers } = machine.world().host.engine;
  if (!containers[container.id]) return 'gone';
  if (!layers[chainId]) {
    const directory = `overlay2/${hexOf(machine.seed, `layer ${chainId}`, 0)}`;
    yield emit({ type: 'device.used', device: 'disk', direction: 'out', bytes: size });
    yield emit({ type: 'layer.committed', digest, diffId, chainId, directory, tree, size });
  }
  return { chainId, diffId };
}

function imageOf(
  machine: Machine,
  made: {
    readonly container: Container;
    readonly below: StoredImage;
    readonly chainId: { readonly chainId: string; readonly diffId: string } | null;
    readonly config: ExecutionConfig;
    readonly query: Readonly<Record<string, string>>;
  },
): StoredImage {
  const { container, below, chainId: layer, query } = made;
  const from = JSON.parse(below.config) as ImageConfig;
  const now = machine.epoch + machine.now();
  const created = rfc3339(now);
  const author = query.author ? { author: query.author } : {};
  const command = container.config.Cmd;
  const step: HistoryEntry = {
    created,
    ...author,
    created_by: Array.isArray(command) ? command.join(' ') : '',
    ...(query.comment ? { comment: query.comment } : {}),
    ...(layer === null ? { empty_layer: true } : {}),
  };
  const diffIds = from.rootfs.diff_ids;
  const config: ImageConfig = {
    architecture: from.architecture,
    ...author,
    config: made.config,
    created,
    history: [...from.history, step],
    os: from.os,
    rootfs: { type: 'layers', diff_ids: layer === null ? diffIds : [...diffIds, layer.diffId] },
  };
  const text = JSON.stringify(config);
  const size = layer === null ? 0 : (machine.world().host.engine.layers[layer.chainId]?.size ?? 0);
  return {
    id: digestOf(text),
    config: text,
    chainIds: layer === null ? below.chainIds : [...below.chainIds, layer.chainId],
    size: below.size + size,
    created: Math.floor(now / 1000),
    parent: below.id,
  };
}
