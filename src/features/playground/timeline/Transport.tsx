import { memo } from 'react';
import { IconButton } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import type { TimelineWords } from '../../../content/en/timeline-words-type.ts';

/** Playback, in the words of a media element. */
export type TimelineStatus = 'idle' | 'paused' | 'playing' | 'ended';

const SPEEDS = [0.25, 0.5, 1, 2, 4].map((value) => ({ value, label: `${value}×` }));

/** The buttons: from command to command, from step to step, play, and how fast. */
export function Transport(props: {
  readonly status: TimelineStatus;
  readonly speed: number;
  readonly canPrevious: boolean;
  readonly canBack: boolean;
  readonly canStep: boolean;
  readonly canNext: boolean;
  readonly onPrevious: () => void;
  readonly onBack: () => void;
  readonly onPlay: () => void;
  readonly onPause: () => void;
  readonly onReplay: (() => void) | null;
  readonly onStep: () => void;
  readonly onNext: () => void;
  readonly onSpeed: (speed: number) => void;
  readonly words: TimelineWords;
}) {
  const { words } = props;
  const atStart = (can: boolean) => (can ? null : words.atStart);
  const atEnd = (can: boolean) => (can ? null : words.atEnd);
  return (
    <div className="transport">
      <IconButton
        icon="previous"
        label={words.previous}
        disabledReason={atStart(props.canPrevious)}
        onPress={props.onPrevious}
      />
      <IconButton
        icon="back"
        label={words.back}
        disabledReason={atStart(props.canBack)}
        onPress={props.onBack}
      />
      <MainButton {...props} />
      <IconButton
        icon="step"
        label={words.step}
        disabledReason={atEnd(props.canStep)}
        onPress={props.onStep}
      />
      <IconButton
        icon="next"
        label={words.next}
        disabledReason={atEnd(props.canNext)}
        onPress={props.onNext}
      />
      <Speed label={words.speed} speed={props.speed} onSpeed={props.onSpeed} />
    </div>
  );
}

const Speed = memo(function Speed({
  label,
  speed,
  onSpeed,
}: {
  readonly label: string;
  readonly speed: number;
  readonly onSpeed: (speed: number) => void;
}) {
  return (
    <Select label={label} options={SPEEDS} value={speed} onChange={onSpeed}>
      <span className="transport-speed">{speed}×</span>
    </Select>
  );
});

function MainButton({
  status,
  canStep,
  onPlay,
  onPause,
  onReplay,
  words,
}: {
  readonly status: TimelineStatus;
  readonly canStep: boolean;
  readonly onPlay: () => void;
  readonly onPause: () => void;
  readonly onReplay: (() => void) | null;
  readonly words: TimelineWords;
}) {
  // One element in every state, so that pressing it twice with the keyboard pauses and plays.
  const shared = { look: 'round' as const };
  if (status === 'playing')
    return <IconButton {...shared} icon="pause" label={words.pause} onPress={onPause} />;
  if (!canStep && onReplay)
    return <IconButton {...shared} icon="replay" label={words.replay} onPress={onReplay} />;
  return (
    <IconButton
      {...shared}
      icon="play"
      label={words.play}
      disabledReason={canStep ? null : words.nothingYet}
      onPress={onPlay}
    />
  );
}
