/** What our hub lists, repository by repository, for who does not have the images themselves yet. A test holds it to them. */
export const repositories: Readonly<Record<string, readonly string[]>> = {
  'library/hello-world': ['latest', 'linux'],
  'library/alpine': ['3', '3.22', '3.22.0', 'latest'],
  'library/busybox': ['1', '1.37', '1.37.0', 'glibc', 'latest', 'stable'],
  'library/nginx': ['1', '1.27', '1.27.5', 'bookworm', 'latest', 'mainline'],
  'library/python': [
    '2',
    '2.7',
    '2.7-buster',
    '2.7.18',
    '3',
    '3-bookworm',
    '3-slim',
    '3.13',
    '3.13-slim',
    '3.13.3',
    '3.13.3-slim',
    'bookworm',
    'latest',
    'slim',
  ],
  'library/redis': ['7', '7-bookworm', '7.4', '7.4.3', 'bookworm', 'latest'],
};
