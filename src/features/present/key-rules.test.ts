import { describe, expect, it } from 'vitest';
import { actOf, type Focus, letters, type Pressed } from './key-rules.ts';

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});

describe('keys of presenter mode', () => {
  it.each<Focus>(['terminal', 'field', 'button', 'picture', 'page'])(
    'takes page keys and F8 whatever has the focus: %s',
    (focus) => {
      expect(['PageDown', 'PageUp', 'F8'].map((key) => actOf(press(key), focus, true))).toEqual([
        'next',
        'back',
        'black',
      ]);
    },
  );

  it('takes nothing that can be typed while the terminal has the focus', () => {
    for (let code = 32; code < 127; code++)
      expect(actOf(press(String.fromCharCode(code)), 'terminal', true)).toBeNull();
    for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End', 'Escape', 'Enter', 'Tab', 'Backspace'])
      expect(actOf(press(key), 'terminal', true)).toBeNull();
  });

  it('takes Alt with each of its letters there, by the key’s place where Alt writes another sign', () => {
    for (const [letter, act] of letters) {
      const code = `Key${letter.toUpperCase()}`;
      expect(actOf(press('∫', { code, altKey: true }), 'terminal', true)).toBe(act);
      expect(actOf(press(letter, { altKey: true, ctrlKey: true }), 'page', true)).toBeNull();
    }
    expect(actOf(press('d', { altKey: true }), 'terminal', true)).toBeNull();
  });

  it('takes single letters where nothing is typed into, unless they are switched off', () => {
    expect(['b', 'B', '.', 'g', '?'].map((key) => actOf(press(key), 'page', true))).toEqual([
      'black',
      'black',
      'black',
      'jump',
      'keys',
    ]);
    expect(['b', '.', '?', '1'].map((key) => actOf(press(key), 'page', false))).toEqual(Array(4).fill(null));
    expect(actOf(press('ArrowRight'), 'page', false)).toBe('next');
  });

  it('leaves a button its space, and the picture its arrows', () => {
    expect(actOf(press(' '), 'button', true)).toBeNull();
    expect(actOf(press('ArrowRight'), 'button', true)).toBe('next');
    expect(actOf(press('ArrowRight'), 'picture', true)).toBeNull();
    expect(actOf(press(' '), 'picture', true)).toBe('next');
    expect(actOf(press('Escape'), 'picture', true)).toBe('leave');
  });

  it('knows no key that only looks like one', () => {
    for (const key of ['constructor', 'toString', '__proto__'])
      expect(actOf(press(key), 'page', true)).toBeNull();
  });
});
