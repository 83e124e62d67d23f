import { type FormEvent, useId, useState } from 'react';
import type { InspectorWords } from '../../../content/en/inspector-words-type.ts';
import type { PageShown } from '../../../sim/kernel/events.ts';
import { Button } from '../../../ui/Button.tsx';

/** The browser on the computer: an address to open, and what it shows at the playhead. */
export function BrowserWindow({
  page,
  onOpen,
  words,
}: {
  readonly page: PageShown | null;
  readonly onOpen: (address: string) => void;
  readonly words: InspectorWords['browser'];
}) {
  const id = useId();
  const [address, setAddress] = useState(page?.address ?? 'http://localhost:8080');
  const open = () => {
    const wanted = address.trim();
    if (wanted !== '') onOpen(wanted);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    open();
  };
  return (
    <section className="browser" aria-labelledby={`${id}-name`}>
      <form className="browser-bar" onSubmit={submit}>
        <label id={`${id}-name`} htmlFor={`${id}-address`}>
          {words.address}
        </label>
        <input
          id={`${id}-address`}
          className="browser-address"
          value={address}
          maxLength={512}
          spellCheck={false}
          autoCapitalize="none"
          onChange={(event) => setAddress(event.target.value)}
        />
        <Button onPress={open}>{words.open}</Button>
      </form>
      <div className="browser-page" role="status">
        {page === null ? (
          <p>{words.nothing}</p>
        ) : (
          <>
            <p className="browser-says">{words.answered(page.address, page.status, page.text)}</p>
            {page.status !== null && <pre>{plainText(page.text)}</pre>}
          </>
        )}
      </div>
    </section>
  );
}

/** What a page says, without its markup: this browser shows words. */
function plainText(html: string): string {
  return html
    .replace(/<(head|style|script)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\n\s*\n+/g, '\n')
    .trim();
}
