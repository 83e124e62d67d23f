import { StrictMode, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Belowdeck } from '../../src/sdk/belowdeck.ts';
import { BelowdeckEmbed } from '../../src/sdk/react.tsx';

/** A post made with React: an embed, what it says, and buttons that change its props and call its methods. */
function Post() {
  const src = new URLSearchParams(location.search).get('src') ?? '';
  const embed = useRef<Belowdeck>(null);
  const [heard, setHeard] = useState<readonly string[]>([]);
  const [lesson, setLesson] = useState('walls');
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const [isThere, setThere] = useState(true);
  const hear = (text: string) => setHeard((old) => [...old, text]);
  return (
    <>
      {isThere && (
        <BelowdeckEmbed
          ref={embed}
          className="embed"
          src={src}
          lesson={lesson}
          theme={theme}
          onReady={() => hear(`ready ${lesson}`)}
          onCommand={({ line }) => hear(`command ${line}`)}
        />
      )}
      <button type="button" onClick={() => void embed.current?.run('docker ps -a')}>
        Run
      </button>
      <button type="button" onClick={() => setTheme('dark')}>
        Dark
      </button>
      <button type="button" onClick={() => setLesson('doors')}>
        Doors
      </button>
      <button type="button" onClick={() => setThere(false)}>
        Away
      </button>
      <output>{heard.join(', ')}</output>
    </>
  );
}

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Post />
    </StrictMode>,
  );
