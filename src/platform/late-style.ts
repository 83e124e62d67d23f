/** Lets the style sheets count that the built page keeps for later, marked with a medium that there is not; done when they are there. */
export async function applyLateStyle(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[media="not all"]')];
  await Promise.all(links.map(applied));
}

/** A sheet that cannot be had keeps nobody waiting: the page has the rules of its first picture. */
function applied(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve) => {
    if (link.sheet) resolve();
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    link.media = 'all';
  });
}
