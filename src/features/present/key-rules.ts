/** What a key of presenter mode does. */
export type Act =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'black'
  | 'jump'
  | 'zoom'
  | 'closer'
  | 'farther'
  | 'whole'
  | 'spotlight'
  | 'screen'
  | 'contrast'
  | 'code'
  | 'keys'
  | 'talk'
  | 'what-if'
  | 'notes'
  | 'leave'
  | 'deck1'
  | 'deck2'
  | 'deck3';

/** What matters of a KeyboardEvent. */
export interface Pressed {
  readonly key: string;
  /** The key's place, as on a keyboard for English: `KeyB`. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What has the focus: `field` also stands for an open window, which has keys of its own. */
export type Focus = 'terminal' | 'field' | 'button' | 'picture' | 'page';

const everywhere: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['PageDown', 'next'],
  ['PageUp', 'back'],
  ['F1', 'keys'],
  // The remote controls of slides send it to begin; the browser would load the page again.
  ['F5', 'screen'],
  ['F8', 'black'],
]);

const onPage: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['ArrowRight', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'back'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Escape', 'leave'],
]);

const signs: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['.', 'black'],
  ['+', 'closer'],
  ['=', 'closer'],
  ['-', 'farther'],
  ['0', 'whole'],
  ['?', 'keys'],
  ['1', 'deck1'],
  ['2', 'deck2'],
  ['3', 'deck3'],
]);

/** The letters: alone where nothing is typed into, and with Alt everywhere. */
export const letters: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['b', 'black'],
  ['g', 'jump'],
  ['z', 'zoom'],
  ['l', 'spotlight'],
  ['f', 'screen'],
  ['h', 'contrast'],
  ['q', 'code'],
  ['k', 'keys'],
  ['t', 'talk'],
  ['w', 'what-if'],
  ['n', 'notes'],
]);

/** What a key asks for, or null where it is somebody else's. `single` is false where letters count with Alt only. */
export function actOf(pressed: Pressed, focus: Focus, single: boolean): Act | null {
  const { key, code, ctrlKey, altKey, metaKey } = pressed;
  if (ctrlKey || metaKey) return null;
  if (altKey) return letters.get(/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '') ?? null;
  const always = everywhere.get(key);
  if (always || focus === 'terminal' || focus === 'field') return always ?? null;
  if (focus === 'button' && key === ' ') return null;
  // Arrows, Home and End walk from thing to thing in the picture.
  const plain = onPage.get(key);
  if (plain) return focus === 'picture' && key !== ' ' && key !== 'Escape' ? null : plain;
  return single ? (signs.get(key) ?? letters.get(key.toLowerCase()) ?? null) : null;
}
