import { lazy, type ReactNode, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { embedCodeWords } from '../../../content/en/embed-code-words.ts';
import { saveWords as words } from '../../../content/en/save-words.ts';
import { download } from '../../../platform/download.ts';
import type { Player } from '../../../player/player.ts';
import { chapterOf } from '../../../player/player-state.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { castFile, pngFile, type SavedFile, scriptFile, svgFile, transcriptFile } from './files.ts';
import './save-dialog.css';

/** Comes when it is asked for. */
const EmbedCode = lazy(() => import('./EmbedCode.tsx').then((module) => ({ default: module.EmbedCode })));

/** What the window is busy with. */
type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'drawing'; readonly part: number }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed' };

/** A window with all that one can take along of this moment. */
export function SaveDialog({
  player,
  link,
  lesson,
  onClose,
}: {
  readonly player: Player;
  /** A link to this moment; null where the run is too long for one. */
  readonly link: () => Promise<string | null>;
  /** The open lesson. */
  readonly lesson: string;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [work, setWork] = useState<Work>({ kind: 'idle' });
  const [isEmbedding, setEmbedding] = useState(false);
  const [stop] = useState(() => new AbortController());
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(isEmbedding);
  useEffect(() => {
    // The button that leads to the other half is gone: reading goes on at the top of it.
    // It takes the focus only then: the window begins with what can be pressed.
    if (shown.current !== isEmbedding && title.current) {
      title.current.tabIndex = -1;
      title.current.focus();
    }
    shown.current = isEmbedding;
  }, [isEmbedding]);
  // Closed before it goes: then the browser gives the focus back to where it came from.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    player.pause();
    return () => {
      stop.abort();
      shown?.close();
    };
  }, [player, stop]);

  const save = (make: () => Promise<SavedFile | null> | SavedFile | null): void => {
    setWork({ kind: 'drawing', part: 0 });
    Promise.resolve()
      .then(make)
      .then(
        (file) => {
          if (file) download(file.name, file.blob);
          setWork(file ? { kind: 'saved', name: file.name } : { kind: 'idle' });
        },
        () => setWork({ kind: 'failed' }),
      );
  };
  const film = () =>
    save(async () => {
      const { filmFile } = await import('./film.tsx');
      return filmFile(player, (part) => setWork({ kind: 'drawing', part }), stop.signal);
    });
  const hasCommand = chapterOf(player.store.getState()) !== null;
  const isBusy = work.kind === 'drawing';
  const as = (format: keyof typeof words.formats, what: string, make: Parameters<typeof save>[0]) => (
    <Button
      name={words.saveAs(what, words.formats[format])}
      onPress={() => save(make)}
      disabledReason={isBusy ? words.drawing(Math.round(work.part * 100)) : null}
    >
      {words.formats[format]}
    </Button>
  );
  const { picture, recording, script, transcript } = words;
  return (
    <dialog ref={dialog} className="save" aria-labelledby="save-title" onClose={onClose}>
      <header className="save-head">
        <h2 id="save-title" ref={title}>
          {isEmbedding ? embedCodeWords.title : words.title}
        </h2>
        <IconButton look="quiet" icon="close" label={words.close} onPress={onClose} />
      </header>
      {isEmbedding ? (
        <Suspense>
          <EmbedCode now={link} lesson={lesson} onBack={() => setEmbedding(false)} />
        </Suspense>
      ) : (
        <>
          <Row {...picture}>
            {as('svg', picture.name, () => svgFile(player))}
            {as('png', picture.name, () => pngFile(player))}
          </Row>
          <Row name={words.film.name} about={hasCommand ? words.film.about : words.film.none}>
            <Button
              name={words.saveAs(words.film.name, words.formats.gif)}
              onPress={film}
              disabledReason={
                hasCommand ? (isBusy ? words.drawing(Math.round(work.part * 100)) : null) : words.film.none
              }
            >
              {words.formats.gif}
            </Button>
          </Row>
          <Row {...recording}>{as('cast', recording.name, () => castFile(player, words.filmTitle))}</Row>
          <Row {...script}>{as('sh', script.name, () => scriptFile(player))}</Row>
          <Row {...transcript}>
            {as('md', transcript.name, async () => transcriptFile(player, await link()))}
          </Row>
          <Row name={embedCodeWords.name} about={embedCodeWords.about}>
            <Button onPress={() => setEmbedding(true)}>{embedCodeWords.open}</Button>
          </Row>
        </>
      )}
      <p className="save-said" role="status">
        {said(work)}
      </p>
    </dialog>
  );
}

function said(work: Work): string {
  if (work.kind === 'drawing') return words.drawing(Math.round(work.part * 100));
  if (work.kind === 'saved') return words.saved(work.name);
  return work.kind === 'failed' ? words.failed : '';
}

function Row({
  name,
  about,
  children,
}: {
  readonly name: string;
  readonly about: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="save-row">
      <div>
        <h3>{name}</h3>
        <p>{about}</p>
      </div>
      <div className="save-as">{children}</div>
    </section>
  );
}
