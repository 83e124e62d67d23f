/** Our own mark: a hull cut open, its decks one below the other, the waterline at its sides. */
export function Mark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d="M2 7.5h20M4 7.5l2.4 10.2A3 3 0 0 0 9.3 20h5.4a3 3 0 0 0 2.9-2.3L20 7.5M5.1 12h13.8M6.2 16.2h11.6M12 7.5V3.2h4.5"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.9}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
