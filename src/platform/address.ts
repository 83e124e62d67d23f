/** The two parts of the page's address that say which moment it shows; each with its `?` or `#`, or empty. */
export interface Address {
  readonly search: string;
  readonly hash: string;
}

/** The part of a window that is used. */
export interface AddressBar {
  readonly location: { readonly href: string; readonly search: string; readonly hash: string };
  readonly history: { readonly replaceState: (data: unknown, unused: string, url: string) => void };
}

/** What the address says now. */
export function readAddress(bar: AddressBar = window): Address {
  return { search: bar.location.search, hash: bar.location.hash };
}

/** The whole link to a moment, on this page. */
export function linkTo({ search, hash }: Address, bar: AddressBar = window): string {
  const [page = ''] = bar.location.href.split(/[?#]/);
  return page + search + hash;
}

/**
 * Puts a moment into the address without a new entry in the history. False where the browser does not let us: in a
 * sandbox, from a file, or after too many changes.
 */
export function writeAddress(address: Address, bar: AddressBar = window): boolean {
  try {
    bar.history.replaceState(null, '', linkTo(address, bar));
    return true;
  } catch {
    return false;
  }
}

/** The first page, from another one beside it. In a folder on a disk it goes by its name only. */
export function firstPage(bar: AddressBar = window): string {
  return bar.location.href.startsWith('file:') ? './index.html' : './';
}
