/** What a flag keeps of a text, or the reason why it refuses it. */
export type Checked =
  | { readonly ok: true; readonly kept: string }
  | { readonly ok: false; readonly reason: string };

export const kept = (text: string): Checked => ({ ok: true, kept: text });
export const refused = (reason: string): Checked => ({ ok: false, reason });
