import { memo, type ReactNode } from 'react';
import './Button.css';
import { Icon, type IconName } from './Icon.tsx';

interface Common {
  readonly onPress: () => void;
  /** Why it cannot be pressed now. It stays reachable, so that focus is not lost and the reason can be read. */
  readonly disabledReason?: string | null;
}

/** A button with words. `quiet` has no outline; `filled` is the one thing to do. */
export function Button({
  look = 'outlined',
  icon,
  name,
  children,
  onPress,
  disabledReason = null,
}: Common & {
  readonly look?: 'outlined' | 'filled' | 'quiet';
  readonly icon?: IconName;
  /** The name it goes by where the words are hidden or too short. */
  readonly name?: string;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={`button button-${look}`}
      aria-label={name}
      aria-disabled={disabledReason !== null || undefined}
      aria-description={disabledReason ?? undefined}
      data-tip={disabledReason ?? undefined}
      onClick={disabledReason === null ? () => onPress() : undefined}
    >
      {icon && <Icon name={icon} />}
      <span className="button-words">{children}</span>
    </button>
  );
}

/** A button with a drawing only. `label` is its name, for ears and on hover. */
export const IconButton = memo(function IconButton({
  label,
  icon,
  look = 'outlined',
  onPress,
  disabledReason = null,
}: Common & {
  readonly label: string;
  readonly icon: IconName;
  readonly look?: 'outlined' | 'round' | 'quiet';
}) {
  return (
    <button
      type="button"
      className={`button icon-button button-${look}`}
      aria-label={label}
      aria-disabled={disabledReason !== null || undefined}
      aria-description={disabledReason ?? undefined}
      data-tip={disabledReason ?? label}
      onClick={disabledReason === null ? () => onPress() : undefined}
    >
      <Icon name={icon} size={look === 'round' ? 20 : 16} />
    </button>
  );
});
