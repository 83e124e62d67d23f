import type { NamespaceType } from '../../spec.ts';
import type { Option } from './options.ts';

/** The kinds of namespaces by the options that unshare(1) and nsenter(1) have for them, in the order of nsenter. */
export const kinds: readonly (Option & { readonly long: string; readonly type: NamespaceType })[] = [
  { long: 'user', short: 'U', value: 'optional', type: 'user' },
  { long: 'cgroup', short: 'C', value: 'optional', type: 'cgroup' },
  { long: 'ipc', short: 'i', value: 'optional', type: 'ipc' },
  { long: 'uts', short: 'u', value: 'optional', type: 'uts' },
  { long: 'net', short: 'n', value: 'optional', type: 'net' },
  { long: 'pid', short: 'p', value: 'optional', type: 'pid' },
  { long: 'mount', short: 'm', value: 'optional', type: 'mnt' },
  { long: 'time', short: 'T', value: 'optional', type: 'time' },
];
