/** `npm start`: builds the page, serves it on this computer only, and says where. */
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { serveSite } from './site/serve.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    'no-build': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(
    'npm start [-- --port N] [--no-build]\nBuilds the page and serves it on 127.0.0.1, port N or the next free one.',
  );
} else {
  if (!values['no-build']) await build({ logLevel: 'error' });
  const site = await serveSite({ directory: 'dist', port: Number(values.port) });
  console.log(`Belowdeck is at ${site.url} (Ctrl-C stops it).`);
}
