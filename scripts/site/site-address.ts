/**
 * Where the site will be, with a slash at its end, as the environment variable BELOWDECK_ADDRESS says it; null where it says
 * nothing. Throws where that is no address a site can have.
 */
export function siteAddress(given: string | undefined): string | null {
  if (given === undefined || given === '') return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '' || url.username !== '')
    throw new Error(
      `BELOWDECK_ADDRESS is no address of a site, such as https://example.org/belowdeck/: ${given}`,
    );
  return url.href.replace(/\/?$/, '/');
}
