import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import './Select.css';

/**
 * A choice out of a short list, shown as what `children` draw. The browser's own list lies over it unseen, so keys,
 * touch and screen readers work as they do everywhere.
 */
export function Select<Value extends string | number>({
  label,
  options,
  value,
  onChange,
  look = 'outlined',
  children,
}: {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly look?: 'outlined' | 'quiet';
  readonly children: ReactNode;
}) {
  const choose = (text: string) => {
    const chosen = options.find((option) => String(option.value) === text);
    if (chosen) onChange(chosen.value);
  };
  return (
    <span className={`select select-${look}`} data-tip={label}>
      <span className="select-shown" aria-hidden="true">
        {children}
        <Icon name="down" size={12} />
      </span>
      <select
        className="select-list"
        aria-label={label}
        value={value}
        onChange={(event) => choose(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
