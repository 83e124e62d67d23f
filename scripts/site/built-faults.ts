/**
 * What a built page has that `SECURITY.md` says it has not, one line a fault: script or style that the policy would
 * have to make an exception for, something loaded from elsewhere, or a policy that is missing, late or loose. `trusted` are
 * the names that its Trusted Types may have.
 */
export function pageFaults(html: string, trusted = "'none'"): readonly string[] {
  const faults: string[] = [];
  const tags = [...html.matchAll(/<([a-z][\w-]*)((?:\s[^<>]*)?)>/gi)].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: attributesOf(rest),
  }));
  for (const { name, attributes } of tags) {
    if (name === 'script' && !attributes.has('src')) faults.push('a script in the page itself');
    if (name === 'base') faults.push('a base element');
    for (const [attribute, value] of attributes) {
      if (/^on/.test(attribute)) faults.push(`a handler in an attribute: ${attribute}`);
      if (attribute === 'style') faults.push(`a style attribute on ${name}`);
      if (attribute === 'srcdoc') faults.push('a page within an attribute');
      // A link is followed only by who presses it; everything else is loaded.
      const isLoaded =
        ['src', 'srcset', 'poster', 'data'].includes(attribute) ||
        (isLoadedBy(name, attribute) && attributes.get('rel') !== 'alternate');
      if (isLoaded && !isOwn(value)) faults.push(`${name} loads ${value}`);
      if (/^\s*(?:javascript|vbscript):/i.test(value)) faults.push(`script in an address of ${name}`);
    }
  }
  for (const [, style = ''] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi))
    faults.push(...styleFaults(style));
  return [...faults, ...policyFaults(html, trusted)];
}

/** What a built script has that turns text into code, or asks a fixed address elsewhere. */
export function scriptFaults(code: string): readonly string[] {
  const kinds: readonly (readonly [string, RegExp])[] = [
    // Not `*eval(`: a generator that carries out the shell's own eval.
    ['eval', /(?<![\w$.*])eval\s*\(/],
    ['a function made of text', /\bnew Function\s*\(|(?<![\w$.])Function\s*\(\s*["'`]/],
    ['a timer with text', /\bset(?:Timeout|Interval)\s*\(\s*["'`]/],
    ['document.write', /\bdocument\.write(?:ln)?\s*\(/],
    ['a script from elsewhere', /\b(?:import|importScripts)\s*\(\s*["'`](?:https?:)?\/\//],
    [
      'a request elsewhere',
      /\b(?:fetch|sendBeacon|(?:new\s+)?(?:WebSocket|EventSource|Worker|SharedWorker))\s*\(\s*["'`](?:(?:https?|wss?):)?\/\//,
    ],
  ];
  return kinds.filter(([, pattern]) => pattern.test(code)).map(([name]) => name);
}

/** What a built style sheet loads from elsewhere. */
export function styleFaults(css: string): readonly string[] {
  const addresses = [
    ...css.matchAll(/url\(\s*["']?([^"')]*)/gi),
    ...css.matchAll(/@import\s+["']([^"']*)/gi),
  ];
  return addresses
    .map(([, address = '']) => address)
    .filter((address) => !isOwn(address))
    .map((address) => `style loads ${address}`);
}

function policyFaults(html: string, trusted: string): readonly string[] {
  const meta = /<meta[^>]*http-equiv="Content-Security-Policy"[^>]*>/i.exec(html);
  const policy = meta && /\scontent="([^"]*)"/.exec(meta[0])?.[1]?.replaceAll('&#39;', "'");
  if (!meta || !policy) return ['no content security policy'];
  const faults: string[] = [];
  // What stands before the policy is not held by it.
  if (/<(?:script|style|link|img)\b/i.test(html.slice(0, meta.index)))
    faults.push('something before the policy');
  for (const part of ["default-src 'none'", "base-uri 'none'", "form-action 'none'"])
    if (!policy.includes(part)) faults.push(`a policy without ${part}`);
  const directives = policy.split(/\s*;\s*/);
  if (/<script/i.test(html))
    for (const part of ["require-trusted-types-for 'script'", `trusted-types ${trusted}`])
      if (!directives.includes(part)) faults.push(`a policy without ${part}`);
  for (const loose of policy.match(/'unsafe-[\w-]+'|\*|https?:\S*|data:|'strict-dynamic'/g) ?? [])
    faults.push(`a policy with ${loose}`);
  return faults;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const pairs = text.matchAll(/([^\s"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  return new Map([...pairs].map(([, name = '', a, b, c]) => [name.toLowerCase(), a ?? b ?? c ?? '']));
}

const isLoadedBy = (element: string, attribute: string): boolean =>
  ['href', 'xlink:href'].includes(attribute) && ['link', 'use', 'image', 'script'].includes(element);

const isOwn = (address: string): boolean => !/^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);
