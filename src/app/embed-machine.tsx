import { createRef } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import '../ui/base.css';
import '../features/embed/poster.css';
import type { Outcome } from '../features/embed/carry-out.ts';
import { replay } from '../features/embed/Bar.tsx';
import { FRESH, goToFirst, namesMoment } from '../features/embed/begin.ts';
import { Embed } from '../features/embed/Embed.tsx';
import { tellOf } from '../features/embed/tell.ts';
import type { Address } from '../platform/address.ts';
import { linkTo } from '../platform/address.ts';
import { now } from '../platform/clock.ts';
import { whenThere } from '../platform/when-there.ts';
import { createPlayer } from '../player/player.ts';
import type { TerminalHandle } from '../terminal/TerminalView.tsx';
import { type EmbedCall, type EmbedEvent, METHODS, PROTOCOL } from '../trace/embed-message.ts';
import type { EmbedOptions, EmbedTheme } from '../trace/embed-options.ts';
import { pageSupply } from './supply.ts';

/** ms until an embed says that it is ready, whether its terminal has opened or not. */
const TERMINAL_WAIT = 3000;

/** What an embed is opened with. */
interface Given {
  readonly root: HTMLElement;
  readonly options: EmbedOptions;
  readonly address: Address;
  readonly dress: (theme: EmbedTheme) => void;
  readonly tell: (event: EmbedEvent) => void;
  /** The picture stands: the poster may go. */
  readonly onPicture: () => void;
}

/** An embed whose machine is whole. */
export interface OpenEmbed {
  readonly ready: EmbedEvent;
  readonly call: (call: EmbedCall) => Outcome;
  readonly focus: () => void;
}

/** Opens the machine of an embed: its picture as soon as its moment can be had, then all the rest. */
export async function openEmbed({
  root,
  options,
  address,
  dress,
  tell,
  onPicture,
}: Given): Promise<OpenEmbed> {
  const supply = pageSupply();
  // While a moment is being reached, no time passes: it is the same one each time.
  let held: number | null = null;
  const player = createPlayer(FRESH, supply, () => held ?? now());
  const terminal = createRef<TerminalHandle>();
  const coming = Promise.all([import('./embed-rest.ts'), supply.whole()]);
  const isFirst = options.lesson === null && !namesMoment(address);
  let link = (): string => linkTo({ search: '', hash: '' });
  player.setSpeed(options.speed);
  if (isFirst) {
    goToFirst(player);
    show();
  }
  const [{ rest }] = await coming;
  const { carryOut, goToPlace, linkOf, addFonts, showTips, plans } = rest;
  addFonts();
  showTips();
  player.supplied();
  const plan = plans.find(({ id }) => id === options.lesson) ?? null;
  const begin = (): void => {
    held = now();
    player.setDeck(options.deck);
    if (!goToPlace(player, plan, options.step, address)) goToFirst(player);
    held = null;
    if (options.autoplay) replay(player);
  };
  link = () => linkOf(player, options.lesson);
  begin();
  if (!isFirst) show();
  await rest.terminalArea;
  if (options.layout !== 'diagram') await whenThere(root, '.xterm-screen', TERMINAL_WAIT);
  tellOf(player, tell);
  const focus = (): void => terminal.current?.focus();
  return {
    ready: { event: 'ready', data: { version: PROTOCOL, features: METHODS } },
    call: (call) => carryOut(call, { player, plan, restart: begin, dress, focus }),
    focus,
  };

  function show(): void {
    flushSync(() =>
      createRoot(root).render(
        <Embed player={player} options={options} link={() => link()} terminal={terminal} />,
      ),
    );
    onPicture();
  }
}
