import type { PublicSize } from '../image/definition.ts';

/** A blob or manifest as the catalogue carries it: JSON as text, layers in base64. */
export type PackedContent =
  | { readonly mediaType: string; readonly text: string }
  | { readonly mediaType: string; readonly base64: string; readonly publicSize: PublicSize };

/** One image, ready to be served: its tags name the index, everything is found by digest. */
export interface PackedImage {
  readonly repository: string;
  readonly tags: readonly string[];
  /** Digest of the image index that every tag names. */
  readonly index: string;
  readonly content: Readonly<Record<string, PackedContent>>;
}

/** Everything a hub holds. Layers that several images share stand once in each of them. */
export interface Catalogue {
  readonly images: readonly PackedImage[];
}
