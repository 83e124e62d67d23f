import type { Terminal } from '@xterm/xterm';

/**
 * Opens an xterm under a policy without inline style, and returns what takes its styles away again. xterm 6.0.0 fills
 * style elements while it opens, and sets style attributes on the cells it draws (selection, true colour, contrast).
 * The text of the elements becomes adopted sheets of the document, and the attributes go through CSSOM. This leans on
 * xterm's inside: its version is pinned, and the page's tests fail on any violation of the policy.
 */
export function openStrictly(terminal: Terminal, host: HTMLElement): () => void {
  const { ownerDocument: document } = host;
  const sheets: CSSStyleSheet[] = [];
  const create = document.createElement.bind(document);
  const drop = (gone: readonly CSSStyleSheet[]): void => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !gone.includes(sheet));
  };

  function styleElement(): HTMLElement {
    const sheet = new CSSStyleSheet();
    sheets.push(sheet);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const element = create('span');
    element.hidden = true;
    Object.defineProperties(element, {
      textContent: { set: (text: string) => sheet.replaceSync(text), get: () => '' },
      remove: {
        value: () => {
          drop([sheet]);
          Element.prototype.remove.call(element);
        },
      },
    });
    return element;
  }

  document.createElement = (name: string, options?: ElementCreationOptions) =>
    name === 'style' ? styleElement() : create(name, options);
  try {
    terminal.open(host);
  } finally {
    // What was put over the prototype's method goes; the method itself is there again.
    Reflect.deleteProperty(document, 'createElement');
  }
  const cells = inside(terminal, '_core', '_renderService', '_renderer', 'value', '_rowFactory');
  if (cells) Reflect.set(cells, '_document', { createElement: (name: string) => cellOf(create(name)) });
  return () => drop(sheets);
}

/** An element whose style attribute is set as CSSOM sets it. */
function cellOf(element: HTMLElement): HTMLElement {
  element.setAttribute = (name, value) => {
    if (name === 'style') element.style.cssText = value;
    else Element.prototype.setAttribute.call(element, name, value);
  };
  return element;
}

/** Something deep in an object, or null where the way there is another one. */
function inside(from: object, ...path: readonly string[]): object | null {
  let at: unknown = from;
  for (const name of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : null;
  return typeof at === 'object' ? at : null;
}
