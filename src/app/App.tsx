import { useState } from 'react';
import { Header } from '../features/playground/header/Header.tsx';
import { headerWords } from '../features/playground/header/words.en.ts';
import { type LessonState, Playground } from '../features/playground/Playground.tsx';
import type { Player } from '../player/player.ts';

export function App({ player }: { readonly player: Player }) {
  const [lessonState, setLessonState] = useState<LessonState>({ answers: {}, collapsed: false });
  return (
    <div className="app">
      <Header
        theme="system"
        textSize="normal"
        onTheme={() => undefined}
        onTextSize={() => undefined}
        onShare={() => Promise.resolve({ copied: false, link: '' })}
        onStartOver={() => undefined}
        onUndoStartOver={null}
        words={headerWords}
      />
      <Playground
        player={player}
        lessonState={lessonState}
        onLessonState={setLessonState}
        still={false}
        fontSize={14}
        highContrast={false}
        onCopy={() => Promise.resolve(false)}
      />
    </div>
  );
}
