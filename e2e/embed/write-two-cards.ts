/** Puts the pages of two lessons and an example into a built directory. In a process of its own: what runs the tests reads every module anew. */
import { loadCards, writeCardPages } from '../../scripts/site/card-pages.ts';

const [directory = '', site = ''] = process.argv.slice(2);
const cards = await loadCards(site);
const wanted = ['lessons/walls', 'lessons/doors', 'examples/wordpress'];
await writeCardPages(directory, site, {
  ...cards,
  lessons: cards.lessons.filter(({ path }) => wanted.includes(path)),
  examples: cards.examples.filter(({ path }) => wanted.includes(path)),
});
