import type { HttpRequest } from '../sim/exchange.ts';
import { appDevices, appNames } from '../sim/kernel/app.ts';
import type { Input } from '../sim/simulate.ts';
import { type Signal, signalNumber } from '../sim/spec.ts';

/** Bounds of what a link may bring. Times are virtual ms, texts UTF-16 units. */
export const bounds = {
  inputs: 2000,
  line: 16_384,
  address: 512,
  keys: 4096,
  path: 4096,
  body: 16_384,
  headers: 32,
  header: 1024,
  /** Ninety days. */
  time: 90 * 24 * 3_600_000,
  steps: 5_000_000,
  columns: [10, 500],
  rows: [2, 300],
} as const;

/** An object's own members, or null for anything else. */
export function record(value: unknown): ReadonlyMap<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : null;
}

/** A whole number within bounds, both included; null for anything else. */
export function whole(value: unknown, from: number, to: number): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= from && value <= to
    ? value
    : null;
}

/** The inputs of a run, every one checked; null where one is none or there are too many. Unknown members are dropped. */
export function inputsFrom(value: unknown): readonly Input[] | null {
  if (!Array.isArray(value) || value.length > bounds.inputs) return null;
  const inputs: Input[] = [];
  for (const item of value) {
    const input = inputFrom(item);
    if (input === null) return null;
    inputs.push(input);
  }
  return inputs;
}

function inputFrom(value: unknown): Input | null {
  const members = record(value);
  const at = whole(members?.get('at'), 0, bounds.time);
  if (!members || at === null) return null;
  const after = members.has('after') ? whole(members.get('after'), 0, bounds.steps) : undefined;
  if (after === null) return null;
  const when = after === undefined ? { at } : { at, after };
  switch (members.get('kind')) {
    case 'line': {
      const line = text(members.get('line'), bounds.line);
      return line === null ? null : { ...when, kind: 'line', line };
    }
    case 'keys': {
      const keys = text(members.get('keys'), bounds.keys);
      return keys === null ? null : { ...when, kind: 'keys', keys };
    }
    case 'signal': {
      const signal = members.get('signal');
      return isSignal(signal) ? { ...when, kind: 'signal', signal } : null;
    }
    case 'resize': {
      const columns = whole(members.get('columns'), ...bounds.columns);
      const rows = whole(members.get('rows'), ...bounds.rows);
      return columns === null || rows === null ? null : { ...when, kind: 'resize', columns, rows };
    }
    case 'request': {
      const request = requestFrom(members.get('request'));
      return request === null ? null : { ...when, kind: 'request', request };
    }
    case 'app': {
      const app = appNames.find((name) => name === members.get('app'));
      const device = appDevices.find((name) => name === members.get('device'));
      return app === undefined || device === undefined ? null : { ...when, kind: 'app', app, device };
    }
    case 'open': {
      const address = text(members.get('address'), bounds.address);
      return address === null ? null : { ...when, kind: 'open', address };
    }
    case 'advance':
      return { ...when, kind: 'advance' };
    default:
      return null;
  }
}

function requestFrom(value: unknown): HttpRequest | null {
  const members = record(value);
  const method = text(members?.get('method'), 16);
  const path = text(members?.get('path'), bounds.path);
  const pairs = record(members?.get('headers'));
  if (method === null || path === null || pairs === null || pairs.size > bounds.headers) return null;
  const headers: [string, string][] = [];
  for (const [name, header] of pairs) {
    const known = text(header, bounds.header);
    if (known === null || name.length > bounds.header) return null;
    headers.push([name, known]);
  }
  const given = members?.get('body') ?? null;
  const body = given === null ? null : text(given, bounds.body);
  if (given !== null && body === null) return null;
  return { method, path, headers: Object.fromEntries(headers), body };
}

function text(value: unknown, longest: number): string | null {
  return typeof value === 'string' && value.length <= longest ? value : null;
}

function isSignal(value: unknown): value is Signal {
  return typeof value === 'string' && Object.hasOwn(signalNumber, value);
}
