import { expect, it } from 'vitest';
import { withShortExports } from './short-exports.ts';

const shortened = (chunks: Record<string, string>): Record<string, string> =>
  Object.fromEntries(withShortExports(new Map(Object.entries(chunks))));

it('exports under the names inside, and changes whoever takes or hands them on', () => {
  expect(
    shortened({
      'a.js': 'const Xt=1,q=2;export{Xt as a,q as b,q as default};',
      'b.js': 'import{a as e,b}from"./a.js";e(b);export{e as t};',
      'c.js': 'export{a as openPage}from"./a.js";',
      'd.js': 'import n from"./a.js";import{x}from"./elsewhere.js";import"./a.js";',
    }),
  ).toEqual({
    'a.js': 'const Xt=1,q=2;export{Xt,q,q as default};',
    'b.js': 'import{Xt as e,q as b}from"./a.js";e(b);export{e};',
    'c.js': 'export{Xt as openPage}from"./a.js";',
    'd.js': 'import n from"./a.js";import{x}from"./elsewhere.js";import"./a.js";',
  });
});

it('leaves the names of a chunk that is taken whole', () => {
  const whole = {
    'a.js': 'const Xt=1;export{Xt as a};',
    'b.js': 'const Yt=1;export{Yt as a};',
    'c.js': 'import*as n from"./a.js";import(`./b.js`).then(({a})=>a);import{a as e}from"./b.js";',
  };
  expect(shortened(whole)).toEqual(whole);
});
