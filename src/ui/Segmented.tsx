import { useId } from 'react';
import './Segmented.css';

/** A few choices side by side, one of them taken. Arrow keys move among them, as in any group of radio buttons. */
export function Segmented<Value extends string | number>({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) {
  const id = useId();
  return (
    <div className="segmented" role="radiogroup" aria-labelledby={`${id}-label`}>
      <span className="segmented-label" id={`${id}-label`}>
        {label}
      </span>
      <div className="segmented-options">
        {options.map((option) => (
          <label className="segmented-option" key={option.value}>
            <input
              type="radio"
              className="segmented-input"
              name={id}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className="segmented-words">{option.label}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
