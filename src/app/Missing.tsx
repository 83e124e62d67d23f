import { createRoot } from 'react-dom/client';
import { interfaceWords as words } from '../content/en/interface.ts';
import { Button } from '../ui/Button.tsx';

/** Says over the page that a part of it has not come. `again` asks for it once more, and throws when it does not come. */
export function sayMissing(again: () => Promise<void>): void {
  const place = document.createElement('div');
  place.className = 'missing';
  document.body.append(place);
  const root = createRoot(place);
  const onAgain = async (): Promise<void> => {
    try {
      await again();
      root.unmount();
      place.remove();
    } catch {
      // Some browsers never ask twice for what has failed once, but for a new page they do.
      location.reload();
    }
  };
  root.render(
    <div className="missing-words" role="alert">
      <p>{words.missing.text}</p>
      <Button look="filled" onPress={() => void onAgain()}>
        {words.missing.again}
      </Button>
    </div>,
  );
}
