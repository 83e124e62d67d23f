import { useState } from 'react';
import { talks } from '../../../content/en/talks.ts';
import { talkWords as words } from '../../../content/en/talk-words.ts';
import type { Talk } from '../../../curriculum/talk.ts';
import { LARGEST_TALK, talkFrom, talkText } from '../../../curriculum/talk-file.ts';
import { download } from '../../../platform/download.ts';
import { Button } from '../../../ui/Button.tsx';
import { Window } from '../Window.tsx';

/** Which talk to hold: one of the page, or one from a file. */
export function Talks({
  held,
  onBegin,
  onEnd,
  onClose,
}: {
  readonly held: Talk | null;
  readonly onBegin: (talk: Talk, name: string | null) => void;
  readonly onEnd: () => void;
  readonly onClose: () => void;
}) {
  const [problem, setProblem] = useState('');
  const open = async (file: File | undefined) => {
    if (!file) return;
    // No more is read than a talk may have.
    const text = await file
      .slice(0, 4 * LARGEST_TALK + 4)
      .text()
      .catch(() => null);
    const read = text === null ? null : talkFrom(text);
    if (read === null) setProblem(words.unreadable);
    else if ('fault' in read) setProblem(words.fault(read.fault));
    else {
      onClose();
      onBegin(read.talk, null);
    }
  };
  return (
    <Window title={words.title} onClose={onClose}>
      <p>{words.about}</p>
      <ul className="present-jump">
        {Object.entries(talks).map(([name, talk]) => (
          <li key={name}>
            <button
              type="button"
              className="present-place"
              onClick={() => {
                onClose();
                onBegin(talk, name);
              }}
            >
              {words.begin(talk.title, talk.minutes)}
            </button>
          </li>
        ))}
      </ul>
      <label className="present-file">
        {words.open}
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => void open(event.target.files?.[0])}
        />
      </label>
      <p className="present-problem" role="alert">
        {problem}
      </p>
      {held && (
        <div className="present-choices">
          <Button onPress={() => keep(held)}>{words.save}</Button>
          <Button
            onPress={() => {
              onClose();
              onEnd();
            }}
          >
            {words.end}
          </Button>
        </div>
      )}
    </Window>
  );
}

function keep(talk: Talk): void {
  const name = talk.title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
  download(`${name || 'talk'}.talk.json`, new Blob([talkText(talk)], { type: 'application/json' }));
}
