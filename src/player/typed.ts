import type { AppDevice, AppName } from '../sim/kernel/app.ts';

/** What a person does, before it has a time: the player gives it that. */
export type Typed =
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'keys'; readonly keys: string }
  | { readonly kind: 'app'; readonly app: AppName; readonly device: AppDevice }
  | { readonly kind: 'open'; readonly address: string }
  | { readonly kind: 'advance' };
