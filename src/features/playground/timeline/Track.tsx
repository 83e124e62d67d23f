import { Slider } from '../../../ui/Slider.tsx';
import { useWidth } from '../../../ui/width.ts';
import {
  currentPhase,
  hasRoomForMarks,
  indexAt,
  indexNear,
  placedPhases,
  type TimelinePhase,
} from './geometry.ts';
import { PhaseLabels } from './PhaseLabels.tsx';
import { type MovingNumber, Playhead } from './Playhead.tsx';
import './Track.css';

/** The steps of one command in their phases, and the playhead among them. */
export function Track({
  phases,
  seqs,
  cursor,
  elapsed,
  name,
  valueText,
  onSeek,
}: {
  readonly phases: readonly TimelinePhase[];
  readonly seqs: readonly number[];
  readonly cursor: number;
  readonly elapsed: number | MovingNumber;
  readonly name: string;
  readonly valueText: string;
  readonly onSeek: (seq: number) => void;
}) {
  const [trackRef, width] = useWidth<HTMLDivElement>();
  const count = seqs.length;
  const index = indexAt(seqs, cursor);
  const placed = placedPhases(phases, seqs);
  const seek = (to: number) => {
    const seq = seqs[to];
    if (seq !== undefined) onSeek(seq);
  };
  const x = (position: number) => Math.round((position / count) * width) + 0.5;
  const ticks = placed.map((phase) => `M${x(phase.index)} 4V18`).join('');
  const marks = hasRoomForMarks(count, width) ? seqs.map((_seq, i) => `M${x(i + 1)} 7V15`).join('') : '';
  return (
    <Slider
      label={name}
      valueText={valueText}
      trackRef={trackRef}
      value={Math.max(count === 0 ? 0 : 1, index + 1)}
      min={count === 0 ? 0 : 1}
      max={count}
      bigSteps={placed.map((phase) => phase.index + 1)}
      onChange={(value) => seek(value - 1)}
      valueAt={(share, under) => (labelledIndex(under) ?? indexNear(share, count)) + 1}
    >
      <PhaseLabels phases={placed} current={currentPhase(placed, cursor)} count={count} trackWidth={width} />
      <div className="track">
        <span className="track-line" />
        {width > 0 && count > 0 && (
          <svg className="track-marks" width={width + 1} height={22} aria-hidden="true">
            <path className="track-mark" d={marks} />
            <path className="track-tick" d={`${ticks}M${width + 0.5} 4V18`} />
          </svg>
        )}
        <Playhead index={index} count={count} elapsed={elapsed} width={width} />
      </div>
    </Slider>
  );
}

/** The step a phase begins with, when the pointer went down on the phase's name. */
function labelledIndex(under: EventTarget): number | null {
  const index = under instanceof HTMLElement ? under.dataset.index : undefined;
  return index === undefined ? null : Number(index);
}
