/** Words of a lesson. What stands between backticks is something one can type. */
export function Prose({ text }: { readonly text: string }) {
  // Every second part lies between two backticks; a part's place is its only name.
  return text.split('`').map((part, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text never move
      <code key={i}>{part}</code>
    ) : (
      part
    ),
  );
}
