import { escapeQuery } from './query-escape.ts';

/** A platform, `linux/arm64/v8`, as the API wants it in a query. */
export function platformQuery(parameter: 'platform' | 'platforms', text: string): string {
  const [os = '', architecture = '', variant] = text.split('/');
  const platform = { architecture, os, ...(variant === undefined ? {} : { variant }) };
  return `${parameter}=${escapeQuery(JSON.stringify(platform))}`;
}
