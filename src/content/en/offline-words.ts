/** What the page says of itself as something that is kept in the browser. */
export const offlineWords = {
  newer:
    'A new version is there. It comes when you press Reload, or when every window of this page is closed.',
  reload: 'Reload',
  later: 'Later',
};
