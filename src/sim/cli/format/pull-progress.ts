import { humanSize } from './human-size.ts';

/** One line of a pull's progress: Engine API `jsonstream.Message`. Sizes in bytes. */
export interface ProgressMessage {
  readonly status: string;
  readonly id?: string;
  readonly progressDetail?: { readonly current?: number; readonly total?: number };
}

/** Below this many columns a terminal gets numbers and no bar (jsonmessage.go). */
const COLUMNS_FOR_BAR = 110;

/** The bar and the numbers of one layer, '' when the message has none. */
function progressText(detail: ProgressMessage['progressDetail'], columns: number): string {
  const current = detail?.current ?? 0;
  const total = detail?.total ?? 0;
  if (current <= 0 && total <= 0) return '';
  const now = humanSize(current).padStart(8);
  if (total <= 0) return now;
  const half = Math.min(50, Math.trunc(Math.trunc((current / total) * 100) / 2));
  const gap = half < 50 ? ' '.repeat(50 - half) : '';
  const bar = columns > COLUMNS_FOR_BAR ? `[${'='.repeat(half)}>${gap}] ` : '';
  return current > total ? `${bar}${now}` : `${bar}${now}/${humanSize(total)}`;
}

/** Draws a pull as the docker client does: on a terminal by moving between lines, in a pipe line by line. */
export function createPullRenderer(screen: { readonly tty: boolean; readonly columns: number }): {
  readonly render: (message: ProgressMessage) => string;
} {
  let known = new Map<string, number>();
  return {
    render: ({ status, id, progressDetail }) => {
      const text = progressText(progressDetail, screen.columns);
      if (!screen.tty) {
        if (text !== '') return '';
        return `${id ? `${id}: ` : ''}${status}\n`;
      }
      if (id === undefined || progressDetail === undefined) {
        known = new Map();
        return `${id ? `${id}: ` : ''}${status}\n`;
      }
      let start = '';
      let line = known.get(id);
      if (line === undefined) {
        line = known.size;
        known.set(id, line);
        start = '\n';
      }
      const up = known.size - line;
      return `${start}\x1b[${up}A\x1b[2K\r${id}: ${status} ${text}\r\x1b[${up}B`;
    },
  };
}
