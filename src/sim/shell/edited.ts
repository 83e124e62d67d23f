import type { Edited, Editor } from './editor.ts';

/** An outcome in which only the line has changed. */
export const edited = (editor: Editor, rest: Partial<Omit<Edited, 'editor'>> = {}): Edited => ({
  editor,
  submitted: null,
  listed: null,
  cleared: false,
  interrupted: false,
  bell: false,
  again: false,
  ...rest,
});
