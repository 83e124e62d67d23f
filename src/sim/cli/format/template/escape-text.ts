import { isPrintable } from '../go-quote.ts';

const html: Readonly<Record<string, string>> = {
  '\0': '\ufffd',
  '"': '&#34;',
  "'": '&#39;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};
const javascript: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '"': '\\"',
  '<': '\\u003C',
  '>': '\\u003E',
  '&': '\\u0026',
  '=': '\\u003D',
};

/** `text` with what HTML would read as markup escaped: template.HTMLEscapeString. */
export function escapeHtml(text: string): string {
  return [...text].map((char) => html[char] ?? char).join('');
}

/** `text` as it may stand in a JavaScript string: template.JSEscapeString. */
export function escapeJavascript(text: string): string {
  const escaped = [...text].map((char) => {
    const code = char.codePointAt(0) ?? 0;
    if (code >= 0x20 && (code < 0x7f || isPrintable(char))) return javascript[char] ?? char;
    return code === 0x7f ? char : `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return escaped.join('');
}
