import { talkWords as words } from '../../../content/en/talk-words.ts';
import { Jump } from '../Jump.tsx';
import type { TalkRun } from './talk-run.ts';

/** The steps of a talk, to jump to one. */
export function TalkPlaces({ run, onClose }: { readonly run: TalkRun; readonly onClose: () => void }) {
  return (
    <Jump
      title={words.jump}
      places={run.talk.steps.map(({ title, type }) => title || type || words.untitled)}
      onJump={run.jump}
      onClose={onClose}
    />
  );
}
