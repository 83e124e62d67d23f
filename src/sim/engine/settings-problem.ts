import { type Json, signalNumber } from '../spec.ts';
import { cleanWhole } from './mount-spec.ts';
import { arrayOf, objectOf, textOf } from './json-shape.ts';

type Settings = { readonly [key: string]: Json };

const LOGGERS = 'awslogs fluentd gcplogs gelf journald json-file local none splunk syslog'.split(' ');
const FILE_OPTIONS =
  'compress env env-regex labels labels-regex max-buffer-size max-file max-size mode tag'.split(' ');

/** What the daemon says against settings of a new container that are no limits (moby daemon/container.go); null when they can be had. */
export function settingsProblem(config: Settings, hostConfig: Settings, cpus: number): string | null {
  return (
    signalProblem(textOf(config.StopSignal)) ??
    healthProblem(objectOf(config.Healthcheck)) ??
    memoryDiskProblem(Object.keys(objectOf(hostConfig.Tmpfs))) ??
    scoreProblem(Number(hostConfig.OomScoreAdj ?? 0)) ??
    setProblem(textOf(hostConfig.CpusetCpus), textOf(hostConfig.CpusetMems), cpus) ??
    runtimeProblem(textOf(hostConfig.Runtime)) ??
    logProblem(objectOf(hostConfig.LogConfig)) ??
    securityProblem(arrayOf(hostConfig.SecurityOpt).map(textOf))
  );
}

/** A number, or a name with or without SIG in front. */
function signalProblem(signal: string): string | null {
  if (signal === '' || /^[1-9]\d*$/.test(signal)) return null;
  const name = signal.toUpperCase().replace(/^SIG/, '');
  return Object.hasOwn(signalNumber, name) || /^RTM(?:IN|AX)(?:[+-]\d+)?$/.test(name)
    ? null
    : `Invalid signal: ${signal}`;
}

function healthProblem(check: Settings): string | null {
  const isShort = (key: string): boolean => {
    const value = Number(check[key] ?? 0);
    return value !== 0 && value < 1_000_000;
  };
  const short = ['Interval', 'Timeout', 'StartPeriod', 'StartInterval'].find(isShort);
  if (short !== undefined) return `${short} in Healthcheck cannot be less than 1ms`;
  return Number(check.Retries ?? 0) < 0 ? 'Retries in Healthcheck cannot be negative' : null;
}

function memoryDiskProblem(paths: readonly string[]): string | null {
  for (const path of paths) {
    if (!path.startsWith('/')) return `invalid mount path: '${path}' mount path must be absolute`;
    if (cleanWhole(path) === '/') return "invalid specification: destination can't be '/'";
  }
  return null;
}

const scoreProblem = (score: number): string | null =>
  score < -1000 || score > 1000 ? `Invalid value ${score}, range for oom score adj is [-1000, 1000]` : null;

/** `--cpuset-cpus` and `--cpuset-mems`: of processors as many as there are, of memory nodes one. */
function setProblem(cpus: string, memory: string, count: number): string | null {
  const last = (text: string): number => Math.max(-1, ...(text.match(/\d+/g) ?? []).map(Number));
  const isSet = (text: string): boolean => text === '' || /^\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$/.test(text);
  const all = count > 1 ? `0-${count - 1}` : '0';
  if (!isSet(cpus)) return `Invalid value ${cpus} for cpuset cpus: invalid format: ${cpus}`;
  if (last(cpus) >= count) return `Requested CPUs are not available - requested ${cpus}, available: ${all}`;
  if (!isSet(memory)) return `Invalid value ${memory} for cpuset mems: invalid format: ${memory}`;
  return last(memory) > 0
    ? `Requested memory nodes are not available - requested ${memory}, available: 0`
    : null;
}

const runtimeProblem = (runtime: string): string | null =>
  runtime === '' || runtime === 'runc' || runtime === 'io.containerd.runc.v2'
    ? null
    : `unknown or invalid runtime name: ${runtime}`;

function logProblem(log: Settings): string | null {
  const driver = textOf(log.Type) || 'json-file';
  if (!LOGGERS.includes(driver))
    return `error looking up logging plugin ${driver}: plugin ${JSON.stringify(driver)} not found`;
  if (driver !== 'json-file') return null;
  const odd = Object.keys(objectOf(log.Config)).find((key) => !FILE_OPTIONS.includes(key));
  return odd === undefined ? null : `unknown log opt '${odd}' for json-file log driver`;
}

/** `no-new-privileges` stands alone or with true or false; the others are keys with a value. */
function securityProblem(options: readonly string[]): string | null {
  for (const option of options) {
    if (option === 'no-new-privileges' || option === 'disable') continue;
    const [, key, value = ''] = /^([^=:]*)[=:](.*)$/s.exec(option) ?? [];
    if (key === undefined) return `invalid --security-opt 1: ${JSON.stringify(option)}`;
    const isKnown =
      key === 'no-new-privileges'
        ? /^(?:1|t|true|0|f|false)$/i.test(value)
        : ['apparmor', 'label', 'seccomp', 'systempaths', 'writable-cgroups'].includes(key);
    if (!isKnown) return `invalid --security-opt 2: ${JSON.stringify(option)}`;
  }
  return null;
}
