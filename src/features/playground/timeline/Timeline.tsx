import { type KeyboardEvent, useMemo } from 'react';
import { Segmented } from '../../../ui/Segmented.tsx';
import { indexAt, type TimelinePhase } from './geometry.ts';
import type { MovingNumber } from './Playhead.tsx';
import './Timeline.css';
import { Track } from './Track.tsx';
import { type TimelineStatus, Transport } from './Transport.tsx';
import type { TimelineWords } from '../../../content/en/timeline-words-type.ts';

type Deck = 1 | 2 | 3;

const DECKS = [1, 2, 3] as const;

/** What the timeline shows and what it can be asked for. It keeps nothing itself. */
export interface TimelineProps {
  /** The chapter's phases, in order; `from` is a seq. */
  readonly phases: readonly TimelinePhase[];
  /** The seqs of the chapter's steps that are moments on this deck, ascending. */
  readonly seqs: readonly number[];
  /** The seq at the playhead; -1 before the first. */
  readonly cursor: number;
  /** How much of the step has been shown, 0 to 1: a number, or one that moves by itself. */
  readonly elapsed: number | MovingNumber;
  readonly status: TimelineStatus;
  readonly speed: number;
  readonly deck: Deck;
  /** The sentence of the step at the playhead. */
  readonly narration: string;
  /** Whether there is a command before and after the one on the track. */
  readonly canPrevious: boolean;
  readonly canNext: boolean;
  readonly onPrevious: () => void;
  readonly onBack: () => void;
  readonly onPlay: () => void;
  readonly onPause: () => void;
  readonly onStep: () => void;
  readonly onNext: () => void;
  readonly onSeek: (seq: number) => void;
  readonly onSpeed: (speed: number) => void;
  readonly onDeck: (deck: Deck) => void;
  readonly words: TimelineWords;
}

/** The foot of the page: time in one's hands, and one sentence that says what is happening. */
export function Timeline(props: TimelineProps) {
  const { seqs, cursor, status, words, narration, deck, onSeek, onPlay, onPause, onDeck } = props;
  const index = indexAt(seqs, cursor);
  const canBack = index > 0 || props.canPrevious;
  const canStep = index < seqs.length - 1 || props.canNext;
  const first = seqs[0];
  const replay =
    first === undefined || seqs.length < 2
      ? null
      : () => {
          onSeek(first);
          onPlay();
        };
  const toggle = status === 'playing' ? onPause : canStep ? onPlay : replay;

  // Drawn anew when the deck changes, not with every step.
  const decks = useMemo(
    () => (
      <Segmented
        label={words.howDeep}
        options={DECKS.map((value) => ({ value, label: words.decks[value] }))}
        value={deck}
        onChange={onDeck}
      />
    ),
    [words, deck, onDeck],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || !(target instanceof HTMLElement)) return;
    // Radio buttons and lists have uses of their own for these keys.
    const isSlider = target.role === 'slider';
    if (!isSlider && target.tagName !== 'BUTTON') return;
    if (event.key === 'ArrowLeft' && canBack) props.onBack();
    else if (event.key === 'ArrowRight' && canStep) props.onStep();
    else if (event.key === ' ' && isSlider) toggle?.();
    else return;
    event.preventDefault();
  };

  return (
    <section className="timeline" aria-label={words.timeline} onKeyDown={onKeyDown}>
      <div className="timeline-inside">
        <Transport {...props} canBack={canBack} canStep={canStep} onReplay={replay} />
        <div className="timeline-middle">
          <p id="narration" tabIndex={-1} className="timeline-narration">
            {narration}
          </p>
          <Track {...props} name={words.position} valueText={narration} />
        </div>
        {decks}
      </div>
    </section>
  );
}
