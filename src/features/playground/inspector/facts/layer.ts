import type { InspectorWords } from '../../../../content/en/inspector-words-type.ts';
import { type Facts, type Look, type Row, row } from './facts.ts';
import { imageName, short } from './names.ts';

/** Paths shown of a directory; a layer can have thousands. */
const SHOWN = 12;

/** A layer, by the digest of its blob: on its way, or in the store and on the disk. */
export function layerFacts(digest: string, { world }: Look, words: InspectorWords): Facts {
  const { engine } = world.host;
  const layer = Object.values(engine.layers).find((stored) => stored.digest === digest);
  const arriving = Object.values(engine.pulls)
    .flatMap(({ layers }) => layers)
    .find((pulled) => pulled.digest === digest);
  const title = `${words.kinds.layer} ${short(digest)}`;
  const digestRow = row(words.digest, digest, { exact: true });
  if (!layer)
    return {
      title,
      subtitle: arriving ? words.means.layer : words.absent(words.kinds.layer),
      rows: [
        ...digestRow,
        ...(arriving
          ? [
              ...row(words.state, words.layerStates[arriving.state]),
              ...row(words.fetched, words.bytesOf(arriving.current, arriving.total)),
            ]
          : []),
      ],
      raw: [],
    };
  const users = Object.values(engine.images).filter((image) => image.chainIds.includes(layer.chainId));
  return {
    title,
    subtitle: words.means.layer,
    rows: [
      ...digestRow,
      ...row(words.state, words.layerStates.stored),
      ...row(words.size, words.bytes(layer.size)),
      ...row(words.directory, layer.directory, { exact: true, thing: 'device:disk' }),
      ...users.flatMap(({ id }) => row(words.usedBy, imageName(world, id), { thing: `image:${id}` })),
      ...fileRows(Object.keys(world.host.hardware.disk[layer.directory] ?? {}), words.files, words),
      ...row(words.diffId, layer.diffId, { exact: true }),
    ],
    raw: [],
  };
}

/** The first paths of a directory, and how many more there are. Whiteouts are told as what they do. */
export function fileRows(paths: readonly string[], label: string, words: InspectorWords): Row[] {
  const shown = paths.slice(0, SHOWN).flatMap((path) => {
    const [, parent = '', hidden] = /^(.*\/)\.wh\.(.+)$/.exec(path) ?? [];
    return row(label, hidden === undefined ? path : words.deleted(`${parent}${hidden}`), { exact: true });
  });
  const more = paths.length - shown.length;
  return more > 0 ? [...shown, ...row(label, words.andMore(more))] : shown;
}
