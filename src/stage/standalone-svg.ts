/** What a picture of its own is made of. */
export interface Standalone {
  readonly svg: string;
  /** px. */
  readonly width: number;
  readonly height: number;
}

/** A font file that goes into the picture, as a data address. */
export interface EmbeddedFont {
  readonly family: string;
  readonly data: string;
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * What the style sheets of the page decide, by the attributes that say the same (SVG 2, presentation attributes). All
 * are inherited; `opacity` is not, and stands apart.
 */
const styled = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
] as const;

/** Attributes that mean nothing outside of the page. */
const ofThePage: ReadonlySet<string> = new Set([
  'class',
  'tabindex',
  'role',
  'style',
  'data-thing',
  'transform-origin',
]);

/**
 * The picture as a document of its own: what the page's style sheets say stands in the elements themselves. `title` is
 * its text for those who do not see it, `background` a colour for under it.
 */
export function standaloneSvg(
  picture: SVGSVGElement,
  {
    title,
    background,
    fonts,
  }: { readonly title: string; readonly background: string; readonly fonts: readonly EmbeddedFont[] },
): Standalone {
  const [, , width = 0, height = 0] = (picture.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const copy = copyOf(picture, null) ?? document.createElementNS(SVG, 'svg');
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('role', 'img');
  copy.removeAttribute('aria-label');
  const name = document.createElementNS(SVG, 'title');
  name.textContent = title;
  const sheet = document.createElementNS(SVG, 'style');
  sheet.textContent = fonts
    .map(
      ({ family, data }) =>
        `@font-face{font-family:"${family}";font-weight:200 800;src:url(${data})format("woff2")}`,
    )
    .join('');
  const paper = document.createElementNS(SVG, 'rect');
  for (const [key, value] of [
    ['width', '100%'],
    ['height', '100%'],
    ['fill', background],
  ] as const)
    paper.setAttribute(key, value);
  copy.prepend(name, sheet, paper);
  return { svg: new XMLSerializer().serializeToString(copy), width, height };
}

/** A copy with the style in it that its parent does not have; null for what is not shown. */
function copyOf(element: Element, around: CSSStyleDeclaration | null): Element | null {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return null;
  const copy = document.createElementNS(SVG, element.localName);
  for (const { name, value } of element.attributes) if (!ofThePage.has(name)) copy.setAttribute(name, value);
  for (const property of styled) {
    const value = style.getPropertyValue(property);
    if (value !== '' && value !== around?.getPropertyValue(property)) copy.setAttribute(property, value);
  }
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
  if (style.transform !== 'none' && !element.hasAttribute('transform'))
    copy.setAttribute('transform', style.transform);
  for (const child of element.childNodes) {
    const one = child instanceof Element ? copyOf(child, style) : textOf(child, style);
    if (one !== null) copy.append(one);
  }
  return copy;
}

/** The text of a node, in capitals where a style sheet has made them: no attribute does. */
function textOf({ nodeType, textContent }: Node, { textTransform }: CSSStyleDeclaration): string | null {
  if (nodeType !== Node.TEXT_NODE || textContent === null) return null;
  return textTransform === 'uppercase' ? textContent.toUpperCase() : textContent;
}
