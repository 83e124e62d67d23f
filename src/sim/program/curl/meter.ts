import type { Millis } from '../../names.ts';

const HEAD = `  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
                                 Dload  Upload   Total   Spent    Left  Speed
`;

/** A number of bytes in five columns, as curl's progress meter has it. */
const five = (bytes: number): string =>
  bytes < 100_000 ? String(bytes).padStart(5) : `${String(Math.floor(bytes / 1024)).padStart(4)}k`;

/** How far a transfer is, on a line of its own that is written over again and again. */
function line(percent: number, bytes: number, speed: number): string {
  const part = String(percent).padStart(3);
  return `\r${part} ${five(bytes)}  ${part} ${five(bytes)}    0     0  ${five(speed)}      0 --:--:-- --:--:-- --:--:-- ${five(speed)}`;
}

/** What the progress meter writes at the beginning. */
export const METER_HEAD = HEAD + line(0, 0, 0);

/** Its line when nothing has come. */
export const METER_NOTHING = `${line(0, 0, 0)}\n`;

/** Its last line, once so many bytes have come in so many ms. */
export const meterEnd = (bytes: number, spent: Millis): string =>
  bytes === 0 ? METER_NOTHING : `${line(100, bytes, Math.floor((bytes * 1000) / Math.max(1, spent)))}\n`;
