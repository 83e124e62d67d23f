/** Lines worth trying, in the order in which they make sense. */
export const tryLines: readonly string[] = [
  'docker run hello-world',
  'docker images',
  'docker ps -a',
  'docker run -d --name web nginx',
  'docker stop web',
];
