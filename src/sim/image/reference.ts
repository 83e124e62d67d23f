import { digestError } from './digest.ts';

/** An image's name in full: where it is, what it is called, and which one of that name. */
export interface Reference {
  /** `docker.io` unless the name says otherwise. */
  readonly domain: string;
  /** `library/alpine` */
  readonly path: string;
  /** null when only the name was given. */
  readonly tag: string | null;
  readonly digest: string | null;
}

/** A parsed reference, or the message that docker prints instead. */
export type ParsedReference =
  | { readonly ok: true; readonly reference: Reference }
  | { readonly ok: false; readonly message: string };

const HUB = 'docker.io';
const LEGACY_HUB = 'index.docker.io';
const OFFICIAL = 'library/';
const MAX_NAME = 255;
const INVALID = 'invalid reference format';

// https://github.com/distribution/reference: the grammar in reference.go
const hostLabel = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const host = `(?:${hostLabel}(?:\\.${hostLabel})*|\\[[a-fA-F0-9:]+\\])`;
const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const tagPattern = '[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}';
const digestPattern = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}';
const whole = new RegExp(
  `^(?:(${host}(?::[0-9]+)?)/)(${component}(?:/${component})*)(?::(${tagPattern}))?(?:@(${digestPattern}))?$`,
);
const identifier = /^[a-f0-9]{64}$/;
const validTag = new RegExp(`^${tagPattern}$`);

/** Where the registry's name ends: a first part is a domain if it could not be a repository's first part. */
function splitDomain(name: string): { domain: string; rest: string } {
  const slash = name.indexOf('/');
  const first = name.slice(0, slash);
  const isDomain =
    slash >= 0 && (/[.:]/.test(first) || first === 'localhost' || first.toLowerCase() !== first);
  let domain = isDomain ? first : HUB;
  let rest = isDomain ? name.slice(slash + 1) : name;
  if (domain === LEGACY_HUB) domain = HUB;
  if (domain === HUB && !rest.includes('/')) rest = OFFICIAL + rest;
  return { domain, rest };
}

/**
 * Reads a name as people type it (`alpine`, `me/app:2`, `localhost:5000/x@sha256:…`) into its full form, with the
 * client's own error texts. Follows ParseNormalizedNamed of github.com/distribution/reference.
 */
export function parseReference(text: string): ParsedReference {
  const known = parsed.get(text);
  if (known) return known;
  // The same few names are read at every list; others are forgotten now and then.
  if (parsed.size >= KEPT) parsed.clear();
  const fresh = parseFresh(text);
  parsed.set(text, fresh);
  return fresh;
}

const KEPT = 200;
const parsed = new Map<string, ParsedReference>();

function parseFresh(text: string): ParsedReference {
  const failed = (message: string): ParsedReference => ({ ok: false, message });
  if (identifier.test(text))
    return failed(`invalid repository name (${text}), cannot specify 64-byte hexadecimal strings`);
  const { domain, rest } = splitDomain(text);
  const remote = rest.split(':', 1)[0] ?? '';
  if (remote.toLowerCase() !== remote)
    return failed(`${INVALID}: repository name (${remote}) must be lowercase`);
  const match = whole.exec(`${domain}/${rest}`);
  if (!match) return failed(INVALID);
  const [, , path = '', tag = null, digest = null] = match;
  if (path.length > MAX_NAME) return failed(`repository name must not be more than ${MAX_NAME} characters`);
  const badDigest = digest === null ? null : digestError(digest);
  if (badDigest !== null) return failed(badDigest);
  return { ok: true, reference: { domain, path, tag, digest } };
}

/** The reference with the tag `latest`, where neither tag nor digest was given. */
export function withDefaultTag(reference: Reference): Reference {
  return reference.tag === null && reference.digest === null ? { ...reference, tag: 'latest' } : reference;
}

/** The name alone, in full: `docker.io/library/alpine`. */
export function fullName({ domain, path }: Reference): string {
  return `${domain}/${path}`;
}

/** The name alone, as docker shows it: `alpine`. */
export function familiarName({ domain, path }: Reference): string {
  if (domain !== HUB) return `${domain}/${path}`;
  const official = path.startsWith(OFFICIAL) ? path.slice(OFFICIAL.length) : path;
  return official.includes('/') ? path : official;
}

const suffix = ({ tag, digest }: Reference) =>
  (tag === null ? '' : `:${tag}`) + (digest === null ? '' : `@${digest}`);

/** The whole reference, in full: `docker.io/library/alpine:latest`. */
export function fullString(reference: Reference): string {
  return fullName(reference) + suffix(reference);
}

/** The whole reference, as docker shows it: `alpine:latest`. */
export function familiarString(reference: Reference): string {
  return familiarName(reference) + suffix(reference);
}

/** Whether a text may be a tag: up to 128 letters, digits, `_`, `.` and `-`, the first no `.` or `-`. */
export function isTag(text: string): boolean {
  return validTag.test(text);
}
