/** 10⁻⁹ CPUs of `--cpus`, a number or a fraction, or the reason why it is none (opts.ParseCPUs of docker/cli). */
export function nanoCpus(text: string): number | string {
  const bad = `failed to parse ${text} as a rational number`;
  const fraction = /^([+-]?\d+)\/(\d+)$/.exec(text);
  if (fraction)
    return Number(fraction[2]) === 0 ? bad : exactly(BigInt(fraction[1] ?? ''), BigInt(fraction[2] ?? ''));
  const decimal = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text);
  if (!decimal || (decimal[2] === '' && decimal[3] === '')) return bad;
  const [, sign = '', whole = '', part = '', exponent = '0'] = decimal;
  const digits = BigInt(`${sign}${whole}${part}`.replace('+', ''));
  const power = Number(exponent) - part.length;
  if (Math.abs(power) > 1000) return bad;
  return power < 0 ? exactly(digits, 10n ** BigInt(-power)) : exactly(digits * 10n ** BigInt(power), 1n);
}

function exactly(numerator: bigint, denominator: bigint): number | string {
  const nanos = numerator * 1_000_000_000n;
  return nanos % denominator === 0n ? Number(nanos / denominator) : 'value is too precise';
}
