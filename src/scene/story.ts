import type { Step } from '../sim/simulate.ts';
import { callOf } from '../trace/call.ts';
import { shortReference } from './hue.ts';

/** What has happened since the command line was submitted that no World remembers. */
export interface Story {
  readonly line: string;
  /** The image that the command is about, by its short name. */
  readonly reference: string | null;
  /** The image that was looked for and was not there. */
  readonly missing: string | null;
  /** True once the daemon has asked the registry. */
  readonly reachedHub: boolean;
  /** True once a container has been made. */
  readonly created: boolean;
  /** True while a container is going to be made: `run` and `create`, before it is there. */
  readonly expects: boolean;
}

const quiet: Story = {
  line: '',
  reference: null,
  missing: null,
  reachedHub: false,
  created: false,
  expects: false,
};

/** The story up to a step, told from the beginning of its chapter at `from`. */
export function storyAt(steps: readonly Step[], from: number, seq: number): Story {
  let story = quiet;
  for (let i = Math.max(0, from); i <= seq; i++) {
    const event = steps[i]?.event;
    switch (event?.type) {
      case 'line.submitted':
        story = { ...quiet, line: event.line };
        break;
      case 'image.lookedUp': {
        const reference = shortReference(event.reference);
        story = { ...story, reference, missing: event.imageId === null ? reference : null };
        break;
      }
      case 'pull.started':
        story = { ...story, reference: shortReference(event.reference) };
        break;
      case 'pull.ended':
        story = { ...story, missing: event.outcome === 'downloaded' ? null : story.missing };
        break;
      case 'request.sent':
        if (event.to === 'registry') story = { ...story, reachedHub: true };
        else if (callOf(event.method, event.path).name === 'create')
          story = { ...story, expects: !story.created };
        break;
      case 'container.created':
        story = { ...story, created: true, expects: false };
        break;
      case 'command.ended':
        story = { ...story, expects: false, missing: null };
        break;
    }
  }
  return story;
}
