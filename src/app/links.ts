type Links = typeof import('./link-parts.ts').linkParts;

let here: Links | null = null;

/** What writes and reads links, and speaks of them, in a chunk of its own: a first run needs none. */
export async function loadLinks(): Promise<Links> {
  here ??= (await import('./link-parts.ts')).linkParts;
  return here;
}

/** The same, where it has come already: when the page goes, nothing can be waited for. */
export function linksNow(): Links | null {
  return here;
}
