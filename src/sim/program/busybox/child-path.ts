/** The path of what lies in a directory, which may be named with a slash at its end. */
export const childPath = (directory: string, name: string): string =>
  `${directory.replace(/\/$/, '')}/${name}`;
