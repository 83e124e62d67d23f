/** `npm run examples`: the built site and, on another port, pages of the hosts it can be embedded in. */
import { serveSite } from '../scripts/site/serve.ts';
import { serveExamples } from './serve.ts';

const site = await serveSite({ directory: 'dist', port: 4173 });
const { url } = await serveExamples(site.url, 0);
console.log(`The examples are at ${url} (Ctrl-C stops them); they show embeds of ${site.url}.`);
