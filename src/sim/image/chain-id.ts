import { digestOf } from './digest.ts';

/**
 * The chain ids of a stack of layers, bottom first: each names a layer together with all below it
 * (image-spec config.md, "Layer ChainID").
 */
export function chainIdsOf(diffIds: readonly string[]): readonly string[] {
  const chain: string[] = [];
  for (const diffId of diffIds) {
    const below = chain.at(-1);
    chain.push(below === undefined ? diffId : digestOf(`${below} ${diffId}`));
  }
  return chain;
}
