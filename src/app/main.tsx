import '../ui/base.css';
import './app.css';
import { createRoot } from 'react-dom/client';
import { catalogue } from '../content/images/catalogue.ts';
import { createPlayer } from '../player/player.ts';
import { hubFrom } from '../sim/registry/hub-from.ts';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');
const player = createPlayer(
  { seed: 1, epoch: Date.now(), columns: 80, rows: 24, inputs: [] },
  hubFrom(catalogue),
  () => performance.now(),
);
createRoot(root).render(<App player={player} />);
