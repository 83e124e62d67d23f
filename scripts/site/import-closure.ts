interface ModuleInfo {
  readonly importedIds: readonly string[];
}

/** What a bundler knows of its modules. */
export interface ModuleContext {
  readonly getModuleInfo: (id: string) => ModuleInfo | null;
}

/** All that a module imports, and what that imports; not what is loaded later by `import()`. */
export function importClosure(entry: string, context: ModuleContext): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const next of context.getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  visit(entry);
  return found;
}
