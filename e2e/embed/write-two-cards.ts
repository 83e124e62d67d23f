/** Puts the pages of two lessons into a built directory. In a process of its own: what runs the tests reads every module anew. */
import { loadCards, writeCardPages } from '../../scripts/site/card-pages.ts';

const [directory = '', site = ''] = process.argv.slice(2);
const cards = await loadCards();
await writeCardPages(
  directory,
  site,
  cards.filter(({ name }) => ['walls', 'doors'].includes(name)),
);
