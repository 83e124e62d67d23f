import type { Json } from '../../spec.ts';
import { type Given, isOn, listOf, numberIn, textOf } from '../command.ts';
import type { Attached, CreateBody } from './attached.ts';
import { devicesOf } from './config/devices.ts';
import { healthcheckOf } from './config/healthcheck.ts';
import { hostConfigOf } from './config/host-config.ts';
import {
  fileProblem,
  modeProblem,
  numberProblem,
  pairsOf,
  restartPolicyOf,
  securityOf,
} from './config/modes.ts';
import { inOrder } from './config/in-order.ts';
import { networksOf } from './config/networks.ts';
import { portsOf } from './config/ports.ts';
import { isRefused, type Refused, refuse } from './config/refused.ts';
import { volumesOf } from './config/volumes.ts';

/**
 * The body of `POST /containers/create`, every key that the 28.2.2 client sends, in its order, or the reason why the
 * client does not ask at all. Follows `parse` of cli/command/container/opts.go.
 *
 * @param console rows and columns of the client's terminal; zeros without one
 * @param directory the client's own, where a relative path begins
 */
export function createBody(
  given: Given,
  attached: Attached,
  console: readonly [number, number],
  directory: string,
): CreateBody | Refused {
  const problem = numberProblem(given);
  if (problem) return problem;
  const volumes = volumesOf(listOf(given, 'volume'), directory);
  if (isRefused(volumes)) return volumes;
  const ports = portsOf(listOf(given, 'publish'), listOf(given, 'expose'));
  if (isRefused(ports)) return ports;
  const devices = devicesOf(listOf(given, 'device'));
  if (isRefused(devices)) return devices;
  const other = fileProblem(given) ?? modeProblem(given);
  if (other) return other;
  const restart = restartPolicyOf(textOf(given, 'restart'));
  if (isRefused(restart)) return restart;
  if (textOf(given, 'log-driver') === 'none' && listOf(given, 'log-opt').length > 0)
    return refuse('invalid logging opts for driver none');
  const security = securityOf(listOf(given, 'security-opt'));
  if (isRefused(security)) return security;
  if (listOf(given, 'storage-opt').some((text) => !text.includes('=')))
    return refuse('invalid storage option');
  const healthcheck = healthcheckOf(given);
  if (isRefused(healthcheck)) return healthcheck;
  if (isOn(given, 'rm') && restart.Name !== '' && restart.Name !== 'no')
    return refuse('conflicting options: cannot specify both --restart and --rm');
  const networks = networksOf(given);
  if (isRefused(networks)) return networks;
  const [image = '', ...command] = given.args;
  const orNull = (list: readonly string[]): Json => (list.length > 0 ? list : null);
  const stopSignal = textOf(given, 'stop-signal');
  const openStdin = isOn(given, 'interactive');
  return {
    Hostname: textOf(given, 'hostname'),
    Domainname: textOf(given, 'domainname'),
    User: textOf(given, 'user'),
    AttachStdin: attached.stdin,
    AttachStdout: attached.stdout,
    AttachStderr: attached.stderr,
    ...(Object.keys(ports.exposed).length > 0 ? { ExposedPorts: inOrder(ports.exposed) } : {}),
    Tty: isOn(given, 'tty'),
    OpenStdin: openStdin,
    StdinOnce: openStdin && attached.stdin,
    Env: orNull(lastOfEach(listOf(given, 'env'))),
    Cmd: orNull(command),
    ...(healthcheck === null ? {} : { Healthcheck: healthcheck }),
    Image: image,
    Volumes: inOrder(volumes.anonymous),
    WorkingDir: textOf(given, 'workdir'),
    Entrypoint: given.changed.has('entrypoint') ? [textOf(given, 'entrypoint')] : null,
    OnBuild: null,
    Labels: pairsOf(listOf(given, 'label')),
    ...(stopSignal === '' ? {} : { StopSignal: stopSignal }),
    ...(given.changed.has('stop-timeout') ? { StopTimeout: numberIn(given, 'stop-timeout') } : {}),
    HostConfig: hostConfigOf(given, {
      binds: volumes.binds,
      directory,
      bindings: ports.bindings,
      networkMode: networks.mode,
      restart,
      security,
      devices,
      consoleSize: console,
    }),
    NetworkingConfig: { EndpointsConfig: inOrder(networks.endpoints) },
  };
}

/** Of several variables of one name the client sends the last. */
function lastOfEach(variables: readonly string[]): readonly string[] {
  return [...new Map(variables.map((text) => [text.split('=')[0], text])).values()];
}
