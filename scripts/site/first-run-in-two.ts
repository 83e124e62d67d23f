const ENTRY = '/src/app/main.ts';
const PAGE = '/src/app/page.tsx';

interface ModuleInfo {
  readonly importedIds: readonly string[];
}

interface Context {
  readonly getModuleInfo: (id: string) => ModuleInfo | null;
}

/** All that a module imports, and what that imports; not what is loaded later by `import()`. */
function closureOf(end: string, context: Context): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const next of context.getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  visit(`${process.cwd()}${end}`);
  return found;
}

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
        name: (id: string, context: Context): string | null => {
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
