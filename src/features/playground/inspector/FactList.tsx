import type { ThingId } from '../../../scene/thing.ts';
import { shownText } from '../../../view/shown-text.ts';
import type { Row } from './facts/facts.ts';
import { groupsOf } from './groups.ts';

/** Facts as a list of terms and what is to be said of each. What names another thing leads to it. */
export function FactList({
  rows,
  onSelect,
  onPoint,
  lit = null,
}: {
  readonly rows: readonly Row[];
  readonly onSelect: (thing: ThingId) => void;
  readonly onPoint?: ((thing: ThingId | null) => void) | undefined;
  /** The thing that is pointed at anywhere on the page. */
  readonly lit?: ThingId | null;
}) {
  return (
    <dl className="facts">
      {groupsOf(rows).map((group) => (
        <div className="fact" key={group.key}>
          <dt className="fact-label">{group.label}</dt>
          {group.rows.map(({ key, row: { value, thing, exact } }) => (
            <dd className={exact ? 'fact-value fact-exact' : 'fact-value'} key={key}>
              {thing === undefined ? (
                shownText(value)
              ) : (
                <button
                  type="button"
                  className={thing === lit ? 'fact-thing is-lit' : 'fact-thing'}
                  onClick={() => onSelect(thing)}
                  onPointerEnter={() => onPoint?.(thing)}
                  onPointerLeave={() => onPoint?.(null)}
                  onFocus={() => onPoint?.(thing)}
                  onBlur={() => onPoint?.(null)}
                >
                  {shownText(value)}
                </button>
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
