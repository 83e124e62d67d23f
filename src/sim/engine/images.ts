import type { ImageConfig } from '../image/config.ts';
import { familiarName, familiarString, parseReference } from '../image/reference.ts';
import type { Procedure } from '../procedure.ts';
import type { Json } from '../spec.ts';
import type { World } from '../world.ts';
import { answerError, answerJson, type Call } from './call.ts';
import { type Filters, filtersOf, passes } from './filters.ts';
import { imageNamed } from './find.ts';
import { imageFilter } from './image-filters.ts';

/** The names of an image: as the store keeps them, and as docker shows them. */
interface Names {
  readonly full: readonly string[];
  readonly tags: readonly string[];
  readonly digests: readonly string[];
}

/** All names of an image. */
export function namesOf(world: World, imageId: string): Names {
  const entries = Object.entries(world.host.engine.tags).filter(([, tag]) => tag.imageId === imageId);
  const shown = (full: string, digest: string | null) => {
    const parsed = parseReference(full);
    if (!parsed.ok) return { tag: full, digest: null };
    return {
      tag: parsed.reference.tag === null ? null : familiarString({ ...parsed.reference, digest: null }),
      digest: digest === null ? null : `${familiarName(parsed.reference)}@${digest}`,
    };
  };
  const all = entries.map(([full, tag]) => shown(full, tag.digest));
  return {
    full: entries.map(([full]) => full),
    tags: all.flatMap(({ tag }) => (tag === null ? [] : [tag])).sort(),
    digests: [...new Set(all.flatMap(({ digest }) => (digest === null ? [] : [digest])))],
  };
}

/** `GET /images/json`: the newest first. */
export function* listImages(call: Call): Procedure {
  const filters = filtersOf(call.query.filters, [
    'before',
    'dangling',
    'label',
    'reference',
    'since',
    'until',
  ]);
  if (typeof filters === 'string') return yield* answerError(call, 400, filters);
  const world = call.machine.world();
  const filter = imageFilter(world, filters, withTag);
  if (!filter.ok) return yield* answerError(call, filter.status, filter.message);
  const rows = Object.values(world.host.engine.images)
    .map((image) => ({ image, names: askedNames(namesOf(world, image.id), filters) }))
    .filter(
      ({ image, names }) =>
        passes(filters, 'reference', (pattern) => names.tags.some((tag) => matches(tag, pattern))) &&
        filter.keeps(image, names.tags.length > 0),
    )
    .sort((a, b) => b.image.created - a.image.created)
    .map(
      ({ image, names }): Json => ({
        Containers: -1,
        Created: image.created,
        Id: image.id,
        Labels: null,
        ParentId: '',
        RepoDigests: names.digests,
        RepoTags: names.tags,
        SharedSize: -1,
        Size: image.size,
      }),
    );
  yield* answerJson(call, 200, rows);
}

/** Only those names of an image that were asked for, where names were. */
function askedNames(names: Names, filters: Filters): Names {
  const patterns = filters.reference ?? [];
  if (patterns.length === 0) return names;
  const isAsked = (name: string) => patterns.some((pattern) => matches(name, pattern));
  const tags = names.tags.filter(isAsked);
  const digests = names.digests.filter(
    (digest) =>
      isAsked(digest.split('@')[0] ?? '') || tags.some((tag) => repositoryOf(tag) === digest.split('@')[0]),
  );
  return { full: names.full, tags, digests };
}

/** A name without its tag; a registry's port is none. */
const repositoryOf = (name: string): string => name.replace(/:[^:/]*$/, '');

/** Whether a name matches `alpine`, `alpine:3.*`, with `*` and `?` as path.Match has them. */
function matches(name: string, pattern: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]');
  const expression = new RegExp(`^${source}$`);
  return expression.test(name) || expression.test(repositoryOf(name));
}

/** `GET /images/{name}/json`: Engine API `image.InspectResponse`, keys in Go's order. */
export function* inspectImage(call: Call): Procedure {
  const { machine } = call;
  const name = call.params[0] ?? '';
  const image = imageNamed(machine.world(), name);
  if (!image) return yield* answerError(call, 404, `No such image: ${withTag(name)}`);
  const world = machine.world();
  const names = namesOf(world, image.id);
  const config = JSON.parse(image.config) as ImageConfig;
  const layers = image.chainIds
    .map((chainId) => world.host.engine.layers[chainId]?.directory ?? '')
    .reverse();
  const [top = '', ...below] = layers.map((directory) => `/var/lib/docker/${directory}`);
  const lower: { readonly [key: string]: Json } =
    below.length > 0 ? { LowerDir: below.map((one) => `${one}/diff`).join(':') } : {};
  yield* answerJson(call, 200, {
    Id: image.id,
    RepoTags: names.tags,
    RepoDigests: names.digests,
    Parent: image.parent ?? '',
    Comment: config.history.at(-1)?.comment ?? '',
    Created: config.created,
    DockerVersion: '',
    Author: config.author ?? '',
    Config: configJson(config),
    Architecture: config.architecture,
    Os: config.os,
    Size: image.size,
    GraphDriver: {
      Data: { ...lower, MergedDir: `${top}/merged`, UpperDir: `${top}/diff`, WorkDir: `${top}/work` },
      Name: 'overlay2',
    },
    RootFS: { Type: 'layers', Layers: config.rootfs.diff_ids },
    Metadata: { LastTagTime: '0001-01-01T00:00:00Z' },
  });
}

function configJson({ config }: ImageConfig): Json {
  return {
    Hostname: '',
    Domainname: '',
    User: config.User ?? '',
    AttachStdin: false,
    AttachStdout: false,
    AttachStderr: false,
    ...(config.ExposedPorts ? { ExposedPorts: config.ExposedPorts } : {}),
    Tty: false,
    OpenStdin: false,
    StdinOnce: false,
    Env: config.Env ?? null,
    Cmd: config.Cmd ?? null,
    Image: '',
    Volumes: config.Volumes ?? null,
    WorkingDir: config.WorkingDir ?? '',
    Entrypoint: config.Entrypoint ?? null,
    OnBuild: null,
    Labels: config.Labels ?? null,
    ...(config.StopSignal ? { StopSignal: config.StopSignal } : {}),
  };
}

/** A name as error texts have it, with its tag. */
export const withTag = (name: string): string => {
  const parsed = parseReference(name);
  if (!parsed.ok) return name;
  return familiarString({
    ...parsed.reference,
    tag: parsed.reference.tag ?? (parsed.reference.digest ? null : 'latest'),
  });
};
