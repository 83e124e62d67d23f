/** The terminal with xterm in a chunk of its own, in the shape that `lazy` of React takes. */
export const loadTerminalView = () =>
  import('./TerminalView.tsx').then(({ TerminalView }) => ({ default: TerminalView }));
