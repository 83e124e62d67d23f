import { strFromU8 } from 'fflate';
import { answer } from '../exchange.ts';
import { entryOf } from '../image/pack-layer.ts';
import { writeTar } from '../image/write-tar.ts';
import { mergedTree } from '../kernel/overlay.ts';
import type { Procedure } from '../procedure.ts';
import { type Call, daemonHeaders } from './call.ts';
import { findContainer } from './find.ts';
import { publishContainer } from './publish.ts';

/** `GET /containers/{id}/export`: a container's files as one tar archive, a byte in each character. */
export function* exportContainer(call: Call): Procedure {
  const container = yield* findContainer(call);
  if (!container) return;
  const tree = mergedTree(call.machine.world(), { lower: container.lower, upper: container.writable });
  const entries = Object.entries(tree)
    .filter(([path, { type }]) => path !== '/' && type !== 'device')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(entryOf);
  yield* publishContainer(call.machine, container, 'export');
  const headers = { ...daemonHeaders, 'Content-Type': 'application/x-tar' };
  yield* answer(call.connection, 200, headers, strFromU8(writeTar(entries), true));
}
