import type { Json } from '../../../spec.ts';
import { byteSize } from '../../parse/byte-size.ts';
import { type Refused, refuse } from './refused.ts';

/** `HostConfig.Devices` of `--device`: host path, path inside, and what may be done with it. */
export function devicesOf(specs: readonly string[]): readonly Json[] | Refused {
  const devices: Json[] = [];
  for (const spec of specs) {
    const [host = '', second, third] = spec.split(':');
    const isMode = (text: string) => /^[rwm]+$/.test(text);
    if (spec.split(':').length > 3) return refuse(`invalid device specification: ${spec}`);
    if (third !== undefined && !isMode(third)) return refuse(`bad mode specified: ${third}`);
    const inside = second === undefined || (third === undefined && isMode(second)) ? host : second;
    const mode = third ?? (second !== undefined && isMode(second) ? second : 'rwm');
    if (!inside.startsWith('/')) return refuse(`${inside} is not an absolute path`);
    devices.push({ PathOnHost: host, PathInContainer: inside, CgroupPermissions: mode });
  }
  return devices;
}

/** Weights and limits of block devices, `PATH:NUMBER`, whose form was checked with the flags. */
export function blockDevices(specs: readonly string[], key: 'Weight' | 'Rate'): readonly Json[] {
  return specs.map((spec) => {
    const [path = '', number = ''] = spec.split(':');
    const size = byteSize(number);
    return { Path: path, [key]: typeof size === 'number' ? size : 0 };
  });
}

/** `HostConfig.DeviceRequests` of `--gpus`, whose form was checked with the flag. */
export function gpuRequests(spec: string): readonly Json[] | null {
  if (spec === '') return null;
  const request = { Driver: '', Count: 0, ids: [] as string[], capabilities: ['gpu'] };
  const options: Record<string, string> = {};
  for (const field of spec.split(',')) {
    const [key = '', ...rest] = field.split('=');
    const value = rest.length === 0 ? key : rest.join('=');
    if (rest.length === 0 || key === 'count') request.Count = value === 'all' ? -1 : Number(value);
    else if (key === 'driver') request.Driver = value;
    else if (key === 'device') request.ids = value.split(',');
    else if (key === 'capabilities') request.capabilities = [...value.split(','), 'gpu'];
    else if (key === 'options') options[value.split('=')[0] ?? ''] = value.split('=').slice(1).join('=');
  }
  const { Driver, Count, ids, capabilities } = request;
  return [
    {
      Driver,
      Count,
      DeviceIDs: ids.length > 0 ? ids : null,
      Capabilities: [capabilities],
      Options: options,
    },
  ];
}
