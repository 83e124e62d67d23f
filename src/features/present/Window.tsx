import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { presentWords as words } from '../../content/en/present-words.ts';
import { IconButton } from '../../ui/Button.tsx';

/** A window over the mode; Escape closes it, and the focus goes back to where it was. */
export function Window({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Not on the button that closes: its tip would lie over the text, and digits are for the list.
    (shown?.querySelector<HTMLElement>('.present-place') ?? shown)?.focus();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      className="present-window"
      aria-labelledby="present-window-title"
      onClose={onClose}
    >
      <header className="present-window-head">
        <h2 id="present-window-title">{title}</h2>
        <IconButton look="quiet" icon="close" label={words.close} onPress={onClose} />
      </header>
      {children}
    </dialog>
  );
}
