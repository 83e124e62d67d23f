import type { ImageConfig } from '../image/config.ts';
import type { World } from '../world.ts';
import { booleanOf, notBoolean, type Filters, passesLabels } from './filters.ts';
import { imageNamed } from './find.ts';
import { momentOf } from './moment.ts';
import type { StoredImage } from './state.ts';

/** The labels of an image. */
export const labelsOf = ({ config }: Pick<StoredImage, 'config'>): Readonly<Record<string, string>> =>
  (JSON.parse(config) as ImageConfig).config.Labels ?? {};

/**
 * Which images pass the filters about labels, age and names, or what is wrong with these (moby daemon/images/images.go).
 * `shown` tells a name as messages have it.
 */
export function imageFilter(
  world: World,
  filters: Filters,
  shown: (name: string) => string,
):
  | { readonly ok: true; readonly keeps: (image: StoredImage, hasName: boolean) => boolean }
  | { readonly ok: false; readonly status: number; readonly message: string } {
  const { before = [], since = [], until = [] } = filters;
  const dangling = booleanOf(filters, 'dangling');
  if (dangling === null) return { ok: false, status: 400, message: notBoolean(filters, 'dangling') };
  const missing = [...before, ...since].find((name) => !imageNamed(world, name));
  if (missing !== undefined) return { ok: false, status: 404, message: `No such image: ${shown(missing)}` };
  const made = (name: string): number => imageNamed(world, name)?.created ?? 0;
  const [earlier, later] = [before.map(made), since.map(made)];
  const keeps = (image: StoredImage, hasName: boolean): boolean =>
    (filters.label === undefined || passesLabels(filters, labelsOf(image))) &&
    earlier.every((time) => image.created < time) &&
    later.every((time) => image.created > time) &&
    until.every((text) => image.created <= (momentOf(text) ?? 0)) &&
    dangling !== hasName;
  return { ok: true, keeps };
}
