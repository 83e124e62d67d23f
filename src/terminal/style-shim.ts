/**
 * Lets xterm set its styles under a policy without inline style. xterm 6 puts style elements into the page and fills
 * them; while `open` runs, it gets a stand-in instead whose text becomes a sheet of the document. Returns what takes
 * the sheets away again. It leans on how xterm 6.0.0 makes its styles: the version is pinned, the page tests hold it.
 */
export function withAdoptedStyles(document: Document, open: () => void): () => void {
  const sheets: CSSStyleSheet[] = [];
  const create = document.createElement;
  const drop = (gone: readonly CSSStyleSheet[]): void => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !gone.includes(sheet));
  };

  function standIn(): HTMLElement {
    const sheet = new CSSStyleSheet();
    sheets.push(sheet);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const element = create.call(document, 'span');
    element.hidden = true;
    Object.defineProperties(element, {
      textContent: { set: (text: string) => sheet.replaceSync(text), get: () => '' },
      remove: {
        value: () => {
          drop([sheet]);
          HTMLElement.prototype.remove.call(element);
        },
      },
    });
    return element;
  }

  document.createElement = (name: string, options?: ElementCreationOptions) =>
    name === 'style' ? standIn() : create.call(document, name, options);
  try {
    open();
  } finally {
    // The override hides the prototype's own method: without it that one is there again.
    Reflect.deleteProperty(document, 'createElement');
  }
  return () => drop(sheets);
}
