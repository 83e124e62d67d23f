import { useId } from 'react';
import type { InspectorWords } from '../../../content/en/inspector-words-type.ts';
import {
  type FamilyMember,
  type ImageFamily,
  lineForFile,
  lineForMore,
  lineForRemoval,
} from '../../../scene/image-family.ts';
import type { ThingId } from '../../../scene/thing.ts';
import { Button } from '../../../ui/Button.tsx';
import './ImageFamily.css';

/** Layers that have a plate of their own with words; of more, the plates alone. */
const NAMED_LAYERS = 5;

/**
 * One image and its containers, to play with: the plan above, outlined; what was made from it below, each with its own
 * files on top. Its buttons type the command, and the machine does the rest.
 */
export function ImageFamilyPicture({
  family,
  onRun,
  onSelect,
  onPoint,
  words,
}: {
  readonly family: ImageFamily;
  readonly onRun: (line: string) => void;
  readonly onSelect: (thing: ThingId) => void;
  readonly onPoint?: ((thing: ThingId | null) => void) | undefined;
  readonly words: InspectorWords['family'];
}) {
  const id = useId();
  const { hue, layers, argv, env, members, lost } = family;
  const more = lineForMore(family);
  return (
    <section className={`family hue-${hue}`} aria-labelledby={id}>
      <h3 className="sight-title" id={id}>
        {words.title}
      </h3>
      <p>{words.like}</p>
      <div className="family-plan">
        <ol
          className={layers.length > NAMED_LAYERS ? 'family-layers is-many' : 'family-layers'}
          aria-label={words.layers(layers.length)}
        >
          {layers.toReversed().map((layer, i) => (
            <li
              key={layer.id}
              onPointerEnter={() => onPoint?.(layer.id)}
              onPointerLeave={() => onPoint?.(null)}
            >
              {layers.length > NAMED_LAYERS ? '' : words.layer(layers.length - i, layer.bytes)}
            </li>
          ))}
        </ol>
        {layers.length > NAMED_LAYERS && <p>{words.layers(layers.length)}</p>}
        <p className="family-config">{words.starts(argv.join(' '), env.length)}</p>
        <div className="family-acts">
          <Button look="filled" onPress={() => onRun(more)}>
            {words.more}
          </Button>
          <code>{more}</code>
        </div>
      </div>
      {members.length + lost.length === 0 ? (
        <p>{words.noneYet}</p>
      ) : (
        <ul className="family-made" aria-label={words.made(members.length)}>
          {lost.map((member) => (
            <Lost key={member.id} member={member} layers={layers.length} words={words} />
          ))}
          {members.map((member) => (
            <Made
              key={member.id}
              member={member}
              onRun={onRun}
              onSelect={onSelect}
              onPoint={onPoint}
              words={words}
            />
          ))}
        </ul>
      )}
      <p>{words.ends}</p>
    </section>
  );
}

function Made({
  member,
  onRun,
  onSelect,
  onPoint,
  words,
}: {
  readonly member: FamilyMember;
  readonly onRun: (line: string) => void;
  readonly onSelect: (thing: ThingId) => void;
  readonly onPoint?: ((thing: ThingId | null) => void) | undefined;
  readonly words: InspectorWords['family'];
}) {
  const { id, name, isRunning, own, volumes } = member;
  return (
    <li
      className={isRunning ? 'family-one is-running' : 'family-one'}
      onPointerEnter={() => onPoint?.(id)}
      onPointerLeave={() => onPoint?.(null)}
    >
      <button type="button" className="family-one-name" onClick={() => onSelect(id)}>
        {name}
      </button>
      <p className="family-state">{words.state(member.status)}</p>
      <p className="family-own">{words.own(own)}</p>
      {volumes.length > 0 && <p>{words.volumes(volumes)}</p>}
      <div className="family-acts">
        <Button
          name={words.writeIn(name)}
          onPress={() => onRun(lineForFile(member))}
          disabledReason={isRunning ? null : words.ended}
        >
          {words.write}
        </Button>
        <Button name={words.removeOne(name)} onPress={() => onRun(lineForRemoval(member))}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}

function Lost({
  member: { name, own, volumes },
  layers,
  words,
}: {
  readonly member: FamilyMember;
  readonly layers: number;
  readonly words: InspectorWords['family'];
}) {
  return (
    <li className="family-one is-lost">
      <p className="family-one-name">{words.gone(name)}</p>
      <p className="family-own">{words.lost(own)}</p>
      <p>{words.kept(layers, volumes)}</p>
    </li>
  );
}
