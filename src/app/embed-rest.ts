import monoFont from '@fontsource-variable/atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-latin-wght-normal.woff2?inline';
import textFont from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline';
import { plans } from '../content/lessons/plans.ts';
import type { LessonPlan } from '../curriculum/lesson.ts';
import { goToBeat, namesMoment } from '../features/embed/begin.ts';
import { carryOut } from '../features/embed/carry-out.ts';
import { type Address, firstPage } from '../platform/address.ts';
import { addFont } from '../platform/fonts.ts';
import type { Player } from '../player/player.ts';
import { linkOf as linkOfMoment, openLink } from '../trace/link.ts';
import { showTips } from '../ui/tips.ts';

/** Brings a player to what the address asks for: a link's moment, else a lesson's. False where it asks for neither. */
function goToPlace(player: Player, plan: LessonPlan | null, step: string | null, address: Address): boolean {
  const link = openLink(address);
  if (link.kind === 'run' && namesMoment(address)) {
    try {
      player.setDeck(link.deck);
      player.load(link.run, link.at);
      return true;
    } catch {
      // It asks for more than a page can hold.
    }
  }
  if (plan === null) return false;
  goToBeat(player, plan, step);
  return true;
}

/** The whole page at the moment that a player shows; its beginning where the run is too long for a link. */
function linkOf(player: Player, lesson: string | null): string {
  const { run, playback, deck } = player.store.getState();
  const parts = linkOfMoment({ run, at: playback.cursor, deck, lesson });
  return firstPage() + (parts ? parts.search + parts.hash : '');
}

/** The page's fonts, from this script: a sandboxed frame may not fetch them. */
function addFonts(): void {
  addFont('Atkinson Hyperlegible Next Variable', textFont);
  addFont('Atkinson Hyperlegible Mono Variable', monoFont);
}

/** What an embed's picture does without, in a script of its own. */
export const rest = {
  carryOut,
  goToPlace,
  linkOf,
  addFonts,
  showTips,
  plans,
  /** Comes with this script; when it has, nothing is asked for any more. */
  terminalArea: import('../view/TerminalArea.tsx'),
};
