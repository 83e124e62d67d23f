import { importClosure, type ModuleContext } from './import-closure.ts';

const ENTRY = '/src/app/main.ts';
const PAGE = '/src/app/page.tsx';

const closureOf = (end: string, context: ModuleContext): ReadonlySet<string> =>
  importClosure(`${process.cwd()}${end}`, context);

/**
 * Two chunks for a first run: what the terminal needs, and what the page needs beside it. Else what is shared with
 * parts that come later would be in a dozen small chunks, which pack less well: 5 kB in all.
 */
export function firstRunInTwo() {
  let page: ReadonlySet<string> | null = null;
  let early: ReadonlySet<string> | null = null;
  return {
    includeDependenciesRecursively: false,
    groups: [
      {
        name: (id: string, context: ModuleContext): string | null => {
          early ??= closureOf(ENTRY, context);
          page ??= closureOf(PAGE, context);
          // The entry keeps a chunk of its own, by whose name the page is found.
          if (id.endsWith(ENTRY)) return null;
          if (early.has(id)) return 'start';
          return page.has(id) ? 'page' : null;
        },
      },
    ],
  };
}
