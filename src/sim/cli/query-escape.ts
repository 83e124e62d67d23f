/** `text` as a part of a URL's query: url.QueryEscape. */
export function escapeQuery(text: string): string {
  // A lone surrogate cannot be encoded; Go would have its bytes as U+FFFD.
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(whole)
    .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}
