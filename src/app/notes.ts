import { openNotes } from '../features/present/notes/open-notes.ts';
import { readAddress } from '../platform/address.ts';
import { localStore } from '../platform/storage.ts';
import { applyTheme, themeFrom } from '../platform/theme.ts';
import { THEME } from './kept.ts';

applyTheme(themeFrom(localStore.read(THEME)));
openNotes(document.body, readAddress().hash.slice(1));
