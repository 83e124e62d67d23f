import type { ReactNode } from 'react';
import type { LessonWords } from '../../../content/en/words.ts';
import { Button } from '../../../ui/Button.tsx';

/** Back to an earlier beat and on to the next. `onNext` is null where doing something is what goes on. */
export function LessonNav({
  words,
  canGoBack,
  isFinished,
  onBack,
  onNext,
  children,
}: {
  readonly words: LessonWords;
  readonly canGoBack: boolean;
  readonly isFinished: boolean;
  readonly onBack: () => void;
  readonly onNext: (() => void) | null;
  readonly children: ReactNode;
}) {
  return (
    <div className="lesson-nav">
      {canGoBack && <Button onPress={onBack}>{words.back}</Button>}
      {onNext !== null && !isFinished && (
        <Button look="filled" onPress={onNext}>
          {words.next}
        </Button>
      )}
      {children}
    </div>
  );
}
