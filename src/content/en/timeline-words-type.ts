/** What the timeline says, in one language. */
export interface TimelineWords {
  readonly timeline: string;
  readonly position: string;
  readonly previous: string;
  readonly back: string;
  readonly play: string;
  readonly pause: string;
  readonly replay: string;
  readonly step: string;
  readonly next: string;
  readonly speed: string;
  readonly howDeep: string;
  readonly decks: { readonly [D in 1 | 2 | 3]: string };
  /** Why a button cannot be pressed. */
  readonly atStart: string;
  readonly atEnd: string;
  readonly nothingYet: string;
}
