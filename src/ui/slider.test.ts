import { describe, expect, it } from 'vitest';
import { sliderKey } from './Slider.tsx';

const at = (value: number) => ({ value, min: 1, max: 9, bigSteps: [1, 4, 7] });

describe('the keys of a slider', () => {
  it.each([
    ['ArrowRight', 4, 5],
    ['ArrowUp', 9, 9],
    ['ArrowLeft', 4, 3],
    ['ArrowDown', 1, 1],
    ['Home', 5, 1],
    ['End', 5, 9],
    ['PageDown', 4, 7],
    ['PageDown', 8, 9],
    ['PageUp', 5, 4],
    ['PageUp', 4, 1],
  ])('%s at %i goes to %i', (key, from, to) => {
    expect(sliderKey(key, at(from))).toBe(to);
  });

  it('leaves other keys alone', () => {
    expect(sliderKey('a', at(3))).toBeNull();
    expect(sliderKey('Tab', at(3))).toBeNull();
  });
});
