import type { Json } from '../spec.ts';

/** A JSON object as it is; anything else is an empty one. */
export const objectOf = (value: Json | undefined): { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? // The guard does not tell the compiler that no array is left.
      (value as { readonly [key: string]: Json })
    : {};

/** A JSON array as it is; anything else is an empty one. */
export const arrayOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

/** A string as it is; anything else is empty. */
export const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
