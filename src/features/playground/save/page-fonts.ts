import type { EmbeddedFont } from '../../../stage/standalone-svg.ts';

let known: Promise<readonly EmbeddedFont[]> | null = null;

/** The page's own letters, to go into a picture. What cannot be had is left out: then the picture has the reader's letters. */
export function pageFonts(): Promise<readonly EmbeddedFont[]> {
  known ??= Promise.all(faces().map(embedded)).then((fonts) => fonts.filter((font) => font !== null));
  return known;
}

function faces(): readonly { readonly family: string; readonly address: string }[] {
  return [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
      const family = rule.style.getPropertyValue('font-family').replace(/["']/g, '');
      return address ? [{ family, address: new URL(address, sheet.href ?? document.baseURI).href }] : [];
    }),
  );
}

/** A sheet opened from a disk keeps its rules to itself. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

async function embedded({ family, address }: { readonly family: string; readonly address: string }) {
  try {
    const blob = await (await fetch(address)).blob();
    const data = await new Promise<string>((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(blob.slice(0, blob.size, 'font/woff2'));
    });
    return { family, data };
  } catch {
    return null;
  }
}
