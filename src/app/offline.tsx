import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { offlineWords as words } from '../content/en/offline-words.ts';
import { keepOffline } from '../platform/offline.ts';
import { Button } from '../ui/Button.tsx';
import './offline.css';

let isAsked = false;

/** Keeps the site for times without a network, and says when a newer one is there. Once is enough for a page. */
export function goOffline(): void {
  if (isAsked) return;
  isAsked = true;
  let remove = (): void => undefined;
  void keepOffline((takeOver) => {
    remove();
    const place = document.createElement('div');
    place.className = 'newer';
    document.body.append(place);
    const root = createRoot(place);
    remove = () => {
      root.unmount();
      place.remove();
      remove = () => undefined;
    };
    root.render(<Newer onReload={takeOver} onLater={() => remove()} />);
  });
}

function Newer({ onReload, onLater }: { readonly onReload: () => void; readonly onLater: () => void }) {
  const [text, setText] = useState('');
  // A live region speaks of what changes in it, so it must stand before its words do.
  useEffect(() => setText(words.newer), []);
  return (
    <>
      <p role="status">{text}</p>
      <Button look="filled" onPress={onReload}>
        {words.reload}
      </Button>
      <Button look="quiet" onPress={onLater}>
        {words.later}
      </Button>
    </>
  );
}
