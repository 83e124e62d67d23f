import { hintText } from '../content/en/hints.ts';
import type { Hint } from '../sim/cli/events.ts';

/** What stands beside the terminal where this machine cannot do what was asked. */
export function HintNote({ hint, title }: { readonly hint: Hint; readonly title: string }) {
  return (
    <p className="beside-note">
      <strong>{title}</strong> {hintText(hint)}
    </p>
  );
}
