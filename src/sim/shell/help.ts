/** What the prompt knows, in the words of `help`. */
export const HELP = `What this prompt knows:
  docker   the docker command; "docker --help" lists what it can do here
  ls, cat, ps, mkdir, echo …   small programs of this computer, in /usr/bin
  sudo     runs a program as root: unshare, nsenter, chroot, mount, kill
  cd, history, clear, help   what the shell has in itself
Start with:  docker run hello-world
`;

/** The lines so far as bash's \`history\` lists them. */
export const listed = (history: readonly string[]): string =>
  history.map((line, i) => `${String(i + 1).padStart(5)}  ${line}\n`).join('');
