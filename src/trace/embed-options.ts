/** What an embed is asked to show, and how; docs/embedding.md names each as a parameter of its address. */
export interface EmbedOptions {
  /** The lesson whose moment is shown; null is a machine that has run its first container. */
  readonly lesson: string | null;
  /** The beat of the lesson after which the picture stands; null is its end. */
  readonly step: string | null;
  readonly theme: EmbedTheme;
  readonly layout: EmbedLayout;
  readonly controls: EmbedControls;
  readonly start: EmbedStart;
  /** Plays the last command from its beginning, once there is a machine. */
  readonly autoplay: boolean;
  /** 0.25 to 4. */
  readonly speed: number;
  /** px of the terminal's letters, 12 to 40. */
  readonly font: number;
  readonly motion: EmbedMotion;
  /** True where nothing can be typed. */
  readonly readonly: boolean;
  readonly deck: 1 | 2 | 3;
}

/** `auto` follows the reader's computer. */
export type EmbedTheme = (typeof THEMES)[number];
/** Both, the terminal alone, or the picture alone. */
export type EmbedLayout = (typeof LAYOUTS)[number];
/** All of time's buttons, the three that matter most, or none. */
export type EmbedControls = (typeof CONTROLS)[number];
/** When the machine is loaded: once it is pressed, once it is seen, or at once. */
export type EmbedStart = (typeof STARTS)[number];
/** `auto` follows the reader's computer. */
export type EmbedMotion = (typeof MOTIONS)[number];

/** The values of {@link EmbedOptions.theme}. */
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
const LAYOUTS = ['full', 'terminal', 'diagram'] as const;
const CONTROLS = ['min', '1', '0'] as const;
const STARTS = ['click', 'visible', 'load'] as const;
const MOTIONS = ['auto', 'reduce', 'full'] as const;
const FLAGS = ['0', '1'] as const;
const DECKS = ['1', '2', '3'] as const;
const NAME = /^[a-z0-9][a-z0-9-]{0,63}$/;
/** Letters of an address that are looked at. */
const LONGEST = 8192;

/** What the query of an address asks for. Never throws; what is unknown, damaged or out of bounds counts as not given. */
export function embedOptionsFrom(search: string): EmbedOptions {
  const query = pairsOf(search.slice(0, LONGEST));
  const among = <T extends string>(name: string, values: readonly [T, ...T[]]): T =>
    values.find((value) => value === query.get(name)) ?? values[0];
  const named = (name: string): string | null => {
    const value = query.get(name);
    return value !== undefined && NAME.test(value) ? value : null;
  };
  const number = (name: string, otherwise: number, least: number, most: number): number => {
    const text = query.get(name) ?? '';
    return /^\d{1,3}(\.\d{1,3})?$/.test(text) ? Math.min(most, Math.max(least, Number(text))) : otherwise;
  };
  const lesson = named('lesson');
  const deck = among('deck', DECKS);
  return {
    lesson,
    step: lesson === null ? null : named('step'),
    theme: query.get('theme') === 'hc' ? 'contrast' : among('theme', THEMES),
    layout: among('layout', LAYOUTS),
    controls: among('controls', CONTROLS),
    start: among('start', STARTS),
    autoplay: among('autoplay', FLAGS) === '1',
    speed: number('speed', 1, 0.25, 4),
    font: number('font', 14, 12, 40),
    motion: among('motion', MOTIONS),
    readonly: among('readonly', FLAGS) === '1',
    deck: deck === '1' ? 1 : deck === '2' ? 2 : 3,
  };
}

/** Of a name that comes twice, the first counts. Our values need no escapes. */
function pairsOf(search: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const pair of search.replace(/^\?/, '').split('&')) {
    const [name = '', value = ''] = pair.split('=');
    if (!pairs.has(name)) pairs.set(name, value);
  }
  return pairs;
}
