declare const EMBED_POSTERS: { readonly [lesson: string]: string };

/** What each lesson's poster shows, by the lesson: the build has drawn them. */
export const posters = EMBED_POSTERS;
