/** The page of one moment goes on to the machine; what does not run scripts reads what it says. */
const link = document.querySelector<HTMLAnchorElement>('main a');
if (link) location.replace(link.href);
