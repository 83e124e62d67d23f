import { describe, expect, it } from 'vitest';
import { pageFaults, scriptFaults, styleFaults } from './built-faults.ts';
import { OFFLINE_POLICY } from '../../src/platform/offline.ts';
import { contentSecurityPolicy, policyOfPage } from './content-security.ts';

const page = (body: string, policy = contentSecurityPolicy('')): string =>
  `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${policy}"></head><body>${body}</body></html>`;

describe('a built page', () => {
  it('with its own files and a link has no fault', () => {
    const sound = `<link rel="icon" href="./i.svg"><script type="module" crossorigin src="./a.js"></script><style>p{background:url(./b.png)}</style><a href="https://example.org/">there</a><svg><use href="#a"></use></svg>`;
    expect(pageFaults(page(sound))).toEqual([]);
  });

  it.each([
    ['<script>go()</script>', /a script in the page/],
    ['<script type=module>go()</script>', /a script in the page/],
    ['<p onclick="go()">', /a handler/],
    ['<img src=x onerror=go()>', /a handler/],
    ['<p style="color:red">', /a style attribute/],
    ['<script src="https://cdn.example/a.js"></script>', /script loads https/],
    ['<script src=//cdn.example/a.js></script>', /script loads \/\//],
    ['<link rel="stylesheet" href="https://fonts.example/a.css">', /link loads/],
    ['<img srcset="https://example.org/a.png 2x">', /img loads/],
    ['<svg><image href="https://example.org/a.png"/></svg>', /image loads/],
    ['<a href="javascript:go()">', /script in an address/],
    ['<iframe srcdoc="x">', /a page within/],
    ['<base href="/elsewhere/">', /a base element/],
    ['<style>@import "https://fonts.example/a.css";</style>', /style loads/],
    ['<style>p{background:url(//example.org/a.png)}</style>', /style loads/],
  ])('with %s has one', (body, fault) => {
    expect(pageFaults(page(body)).join('\n')).toMatch(fault);
  });

  it.each([
    ['<html><body></body></html>', /no content security policy/],
    [page('', "default-src 'none'"), /without base-uri/],
    [
      page('<script src="./a.js"></script>', "default-src 'none'; base-uri 'none'; form-action 'none'"),
      /trusted-types/,
    ],
    [
      page('', contentSecurityPolicy('').replace("script-src 'self'", "script-src 'unsafe-inline'")),
      /unsafe-inline/,
    ],
    [page('', contentSecurityPolicy('').replace("img-src 'self'", 'img-src https://example.org')), /https:/],
    [page('').replace('<head>', '<head><script src="./early.js"></script>'), /before the policy/],
  ])('with a policy that does not hold has one: %#', (html, fault) => {
    expect(pageFaults(html).join('\n')).toMatch(fault);
  });
});

it('only the page itself may name a policy of Trusted Types, and only that one', () => {
  const html = page('<script src="./a.js"></script>', policyOfPage(''));
  expect(pageFaults(html, OFFLINE_POLICY)).toEqual([]);
  expect(pageFaults(html)).toEqual(["a policy without trusted-types 'none'"]);
  const more = html.replace(OFFLINE_POLICY, `${OFFLINE_POLICY} another`);
  expect(pageFaults(more, OFFLINE_POLICY)).toEqual([`a policy without trusted-types ${OFFLINE_POLICY}`]);
});

describe('a built script', () => {
  it('may have a shell’s eval, an address in a text, and requests to its own files', () => {
    const sound =
      'class A{*eval(){}eval2(){}};a.eval(b);say("https://hub.docker.com/");fetch("./a.woff2");fetch(new URL("a",import.meta.url));new Worker(url)';
    expect(scriptFaults(sound)).toEqual([]);
  });

  it.each([
    ['eval("1")', 'eval'],
    ['x=eval (y)', 'eval'],
    ['new Function("return 1")', 'a function made of text'],
    ['Function("return this")()', 'a function made of text'],
    ['setTimeout("go()",1)', 'a timer with text'],
    ['document.write("<p>")', 'document.write'],
    ['import("https://cdn.example/a.js")', 'a script from elsewhere'],
    ['importScripts("//cdn.example/a.js")', 'a script from elsewhere'],
    ['fetch("https://example.org/")', 'a request elsewhere'],
    ['navigator.sendBeacon(`//example.org`)', 'a request elsewhere'],
    ['new WebSocket("wss://example.org")', 'a request elsewhere'],
  ])('with %s has a fault', (code, fault) => {
    expect(scriptFaults(code)).toEqual([fault]);
  });
});

it('a style sheet loads its own files only', () => {
  expect(styleFaults('@font-face{src:url("./a.woff2")}p{fill:url(#a)}')).toEqual([]);
  expect(styleFaults('p{background:url(data:image/png;base64,AA)}')).toHaveLength(1);
});
