import type { SiteFile } from '../platform/site-copy.ts';

declare const SITE_BUILD: string;
declare const SITE_FILES: readonly SiteFile[];

/** The name of this build, which is the hash of all its files. */
export const build = SITE_BUILD;

/** All files of this build that the page and the embed are made of: the build has listed them. */
export const files = SITE_FILES;
