import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { OFFLINE_POLICY } from '../../src/platform/offline.ts';

/**
 * The content security policy of one built page: nothing from elsewhere, no script but our files, and no way to turn
 * a string into markup or script (Trusted Types with no policy, but for the names in `trusted`).
 *
 * Inline style and script of the page itself are allowed by their hash; inline style attributes are not. Scripts that the
 * page names with a nonce are allowed by it, where a browser takes nothing for the page's own (decision 0023).
 */
export function contentSecurityPolicy(html: string, trusted = "'none'"): string {
  const directives: readonly (readonly string[])[] = [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...nonces(html), ...inlineHashes(html, 'script')],
    ['style-src', "'self'", ...inlineHashes(html, 'style')],
    // blob: is a picture that the page has made itself, on its way to a file.
    ['img-src', "'self'", 'blob:'],
    ['font-src', "'self'"],
    ['connect-src', "'self'"],
    ['frame-src', "'self'"],
    ['manifest-src', "'self'"],
    ['worker-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', trusted],
  ];
  return directives.map((directive) => directive.join(' ')).join('; ');
}

/** The policy of the page itself, which alone may have itself kept for offline. */
export function policyOfPage(html: string): string {
  return contentSecurityPolicy(html, OFFLINE_POLICY);
}

/** Writes the policy into every built page, so that it also holds on a host that cannot set headers. */
export function contentSecurityMeta(): Plugin {
  return {
    name: 'belowdeck-content-security',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOfPage(html) },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

function nonces(html: string): readonly string[] {
  const found = [...html.matchAll(/<script\b[^>]*\snonce="([\w-]+)"/g)].map(
    ([, nonce]) => `'nonce-${nonce}'`,
  );
  return [...new Set(found)];
}

function inlineHashes(html: string, tag: 'script' | 'style'): string[] {
  const blocks = html.matchAll(new RegExp(`<${tag}(\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'));
  return [...blocks]
    .filter(([, attributes]) => !/\ssrc=/.test(attributes ?? ''))
    .map(
      ([, , body]) =>
        `'sha256-${createHash('sha256')
          .update(body ?? '')
          .digest('base64')}'`,
    );
}
