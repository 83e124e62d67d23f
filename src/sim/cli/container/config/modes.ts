import { inOrder } from './in-order.ts';
import { type Given, listOf, numberIn, textOf } from '../../command.ts';
import { type Refused, refuse } from './refused.ts';

/** `HostConfig.RestartPolicy` of `--restart`. */
export interface RestartPolicy {
  readonly Name: string;
  readonly MaximumRetryCount: number;
}

/** Reads `--restart NAME[:COUNT]`; whether there is such a policy is the daemon's to say. */
export function restartPolicyOf(text: string): RestartPolicy | Refused {
  const [name = '', ...rest] = text.split(':');
  const count = rest.join(':');
  if (text.includes(':') && name === '')
    return refuse('invalid restart policy format: no policy provided before colon');
  if (!/^(?:[+-]?\d+)?$/.test(count) || BigInt.asIntN(64, BigInt(count)) !== BigInt(count))
    return refuse('invalid restart policy format: maximum retry count must be an integer');
  return { Name: name, MaximumRetryCount: Number(count) };
}

/** The namespace flags whose values the client knows: container/hostconfig.go of the Engine API. */
const modes: readonly (readonly [flag: string, known: RegExp, refusal: string])[] = [
  ['pid', /^(?:|host|container:.+)$/s, '--pid: invalid PID mode'],
  ['uts', /^(?:|host)$/, '--uts: invalid UTS mode'],
  ['userns', /^(?:|host)$/, '--userns: invalid USER mode'],
  ['cgroupns', /^(?:|private|host)$/, '--cgroupns: invalid CGROUP mode'],
];

/** What is wrong with the values that no part of the request is made of alone, in the client's order; null when nothing is. */
export function modeProblem(given: Given): Refused | null {
  const wrong = modes.find(([flag, known]) => !known.test(textOf(given, flag)));
  return wrong === undefined ? null : refuse(wrong[2]);
}

/** A MAC address and a swappiness that are none. */
export function numberProblem(given: Given): Refused | null {
  const mac = textOf(given, 'mac-address');
  if (
    mac !== '' &&
    !/^(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}|(?:[0-9a-f]{4}\.){2}[0-9a-f]{4})$/i.test(
      mac.trim(),
    )
  )
    return refuse(`${mac} is not a valid mac address`);
  const swappiness = numberIn(given, 'memory-swappiness');
  return swappiness < -1 || swappiness > 100
    ? refuse(`invalid value: ${swappiness}. Valid memory swappiness range is 0-100`)
    : null;
}

/** The flags that name a file of the client's computer, on which there are none. */
export function fileProblem(given: Given): Refused | null {
  for (const flag of ['env-file', 'label-file'])
    for (const path of listOf(given, flag)) return refuse(`open ${path}: no such file or directory`);
  return null;
}

/** `HostConfig.SecurityOpt` and what `systempaths=unconfined` changes besides. */
export interface Security {
  readonly options: readonly string[];
  readonly unconfined: boolean;
}

/** Reads `--security-opt`; `:` once stood for `=`. */
export function securityOf(specs: readonly string[]): Security | Refused {
  for (const spec of specs) {
    if (!/[=:]/.test(spec) && spec !== 'no-new-privileges')
      return refuse(`Invalid --security-opt: "${spec}"`);
    const [, profile] = /^seccomp=(.*)$/s.exec(spec) ?? [];
    if (profile !== undefined && profile !== 'unconfined' && profile !== 'builtin')
      return refuse(
        `opening seccomp profile (${profile}) failed: open ${profile}: no such file or directory`,
      );
  }
  const unconfined = specs.includes('systempaths=unconfined');
  return { options: specs.filter((spec) => spec !== 'systempaths=unconfined'), unconfined };
}

/** `key=value` texts as an object; a text without `=` has an empty value. */
export function pairsOf(texts: readonly string[]): { readonly [key: string]: string } {
  return inOrder(
    Object.fromEntries(
      texts.map((text) => {
        const [key = '', ...value] = text.split('=');
        return [key, value.join('=')] as const;
      }),
    ),
  );
}

/** Capabilities as the daemon knows them, sorted: `net_raw` is `CAP_NET_RAW`, `all` is `ALL`. */
export function capabilities(names: readonly string[]): readonly string[] | null {
  const whole = names.map((name) => {
    const upper = name.trim().toUpperCase();
    return upper === 'ALL' || upper === 'RESET' || upper.startsWith('CAP_') ? upper : `CAP_${upper}`;
  });
  const unique = [...new Set(whole)].sort();
  return unique.length === 0 ? null : unique;
}
