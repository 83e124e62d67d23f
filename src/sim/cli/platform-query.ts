import type { Platform } from './parse/platform-value.ts';
import { escapeQuery } from './query-escape.ts';

/** A platform as the API wants it in a query. */
export function platformQuery(parameter: 'platform' | 'platforms', platform: Platform): string {
  return `${parameter}=${escapeQuery(JSON.stringify(platform))}`;
}
