/** Bytes of a link that a camera still reads from the last row. */
const MOST = 200;

/** What a code leads to: this very moment, or the open lesson. */
export interface CodeLink {
  readonly kind: 'moment' | 'lesson';
  readonly link: string;
}

/** The link to the moment where it is short enough for a code, else to the lesson. Both are whole addresses. */
export function codeLinkOf(moment: string | null, lesson: string): CodeLink {
  return moment !== null && new TextEncoder().encode(moment).length <= MOST
    ? { kind: 'moment', link: moment }
    : { kind: 'lesson', link: lesson };
}
