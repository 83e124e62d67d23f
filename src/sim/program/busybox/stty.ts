import { setSize } from '../../kernel/window-size.ts';
import { isTerminal, write } from '../output.ts';
import type { Program } from '../program.ts';

const KEYS = `intr = ^C; quit = ^\\; erase = ^?; kill = ^U; eof = ^D; eol = <undef>;
eol2 = <undef>; swtch = <undef>; start = ^Q; stop = ^S; susp = ^Z; rprnt = ^R;
werase = ^W; lnext = ^V; flush = ^O; min = 1; time = 0;
`;
const MODES = `-parenb -parodd -cmspar cs8 -hupcl -cstopb cread -clocal -crtscts
-ignbrk -brkint -ignpar -parmrk -inpck -istrip -inlcr -igncr icrnl ixon -ixoff
-iuclc -ixany -imaxbel -iutf8
opost -olcuc -ocrnl onlcr -onocr -onlret -ofill -ofdel nl0 cr0 tab0 bs0 vt0 ff0
isig icanon iexten echo echoe echok -echonl -noflsh -xcase -tostop -echoprt
echoctl echoke -flusho -extproc
`;

/** stty [-a | size | rows N | cols N]: what the terminal of standard input is like. Its modes cannot be set here. */
export const stty: Program = function* (context) {
  const { tty } = context.stdio;
  if (!tty || !isTerminal(context, 'stdin')) {
    yield* write(context, 'stderr', 'stty: standard input: Inappropriate ioctl for device\n');
    return 1;
  }
  const words = context.argv.slice(1);
  if (words.length === 0) {
    yield* write(context, 'stdout', `speed 38400 baud; line = 0;\n${KEYS}-brkint -imaxbel\n`);
    return 0;
  }
  while (words.length > 0) {
    const word = words.shift() ?? '';
    const number = Number(words[0]);
    if (word === 'size') yield* write(context, 'stdout', `${tty.rows} ${tty.columns}\n`);
    else if (word === '-a' || word === '--all') {
      const size = `rows ${tty.rows}; columns ${tty.columns};`;
      yield* write(context, 'stdout', `speed 38400 baud; ${size} line = 0;\n${KEYS}${MODES}`);
    } else if (/^(?:rows|cols|columns)$/.test(word) && Number.isInteger(number) && number > 0) {
      words.shift();
      if (word === 'rows') setSize(tty, number, tty.columns);
      else setSize(tty, tty.rows, number);
    } else {
      yield* write(context, 'stderr', `stty: '${word}' is not here; size, rows, cols and -a are\n`);
      return 1;
    }
  }
  return 0;
};
