import type { Beat } from '../../../curriculum/lesson.ts';

/** The choices of a prediction: a thin rule and a few buttons. A choice can be changed until the answer is to be seen. */
export function Choices({
  beat,
  choice,
  isOpen,
  onChoose,
}: {
  readonly beat: Extract<Beat, { kind: 'predict' }>;
  readonly choice: string | null;
  readonly isOpen: boolean;
  readonly onChoose: (choice: string) => void;
}) {
  return (
    <ul className="lesson-choices">
      {beat.choices.map((id) => (
        <li key={id}>
          <button
            type="button"
            className="lesson-choice"
            aria-pressed={choice === id}
            aria-disabled={!isOpen || undefined}
            onClick={isOpen ? () => onChoose(id) : undefined}
          >
            {beat.text.choices?.[id]?.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
