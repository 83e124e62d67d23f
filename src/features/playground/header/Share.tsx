import { lazy, Suspense, useEffect, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import type { HeaderWords } from '../../../content/en/header-words-type.ts';

/** Comes where a page may not copy. */
const ShareByHand = lazy(() =>
  import('./ShareByHand.tsx').then((module) => ({ default: module.ShareByHand })),
);

/** What came of sharing: the link, and whether it is on the clipboard. */
export interface Shared {
  readonly copied: boolean;
  readonly link: string;
}

/** How long the button says that it has copied, in ms. */
const SAYS_SO = 4000;

/** Copies a link to this moment and says so. Where copying is not allowed it shows the link, to copy by hand. */
export function Share({
  onShare,
  words,
}: {
  readonly onShare: () => Promise<Shared>;
  readonly words: HeaderWords;
}) {
  const [shared, setShared] = useState<Shared | null>(null);
  const isCopied = shared?.copied === true;
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setShared(null), SAYS_SO);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const share = () => {
    onShare().then(setShared, () => setShared(null));
  };
  return (
    <div className="share">
      <Button
        look="quiet"
        icon={isCopied ? 'check' : 'link'}
        name={isCopied ? words.copied : words.shareName}
        onPress={share}
      >
        {isCopied ? words.copied : words.share}
      </Button>
      <span className="visually-hidden" role="status">
        {isCopied ? words.copied : ''}
      </span>
      {shared && !shared.copied && (
        <Suspense fallback={null}>
          <ShareByHand link={shared.link} onClose={() => setShared(null)} words={words} />
        </Suspense>
      )}
    </div>
  );
}
