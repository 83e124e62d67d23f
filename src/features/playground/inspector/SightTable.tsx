import { useEffect, useId, useMemo, useState } from 'react';
import type { InspectorWords } from '../../../content/en/inspector-words-type.ts';
import { type Sight, sightOf, viewersOf } from '../../../scene/sight.ts';
import type { Pid } from '../../../sim/names.ts';
import type { World } from '../../../sim/world.ts';
import type { Viewpoint } from '../../../stage/context.ts';
import { Select } from '../../../ui/Select.tsx';
import './SightTable.css';

/** Processes that are named in a cell; of more it is said how many. */
const NAMED = 6;

/** What one process sees, beside what another sees, and a switch that shows the picture with its eyes. */
export function SightTable({
  pid,
  world,
  onViewpoint,
  words,
}: {
  readonly pid: Pid;
  readonly world: World;
  readonly onViewpoint: (viewpoint: Viewpoint | null) => void;
  readonly words: InspectorWords['sight'];
}) {
  const id = useId();
  const [compared, setCompared] = useState<Pid | null>(null);
  const [isOnly, setOnly] = useState(false);
  const sight = useMemo(() => sightOf(world, pid), [world, pid]);
  const viewers = useMemo(() => viewersOf(world).filter((viewer) => viewer.pid !== pid), [world, pid]);
  const other = useMemo(() => {
    const isThere = viewers.some((viewer) => viewer.pid === compared);
    return sightOf(world, isThere && compared !== null ? compared : (viewers.at(0)?.pid ?? -1));
  }, [world, compared, viewers]);
  useEffect(() => {
    if (!isOnly || !sight) return undefined;
    onViewpoint({ name: words.caption(sight.name, sight.container), beyond: sight.beyond });
    return () => onViewpoint(null);
  }, [isOnly, sight, onViewpoint, words]);
  if (!sight || !other) return null;
  const options = viewers.map((viewer) => {
    const seen = sightOf(world, viewer.pid);
    return { value: viewer.pid, label: words.viewer(viewer.comm, viewer.nspid, seen?.container ?? null) };
  });
  const fact = (label: string, say: (one: Sight) => readonly string[]) => {
    const [mine, others] = [say(sight), say(other)];
    return (
      <tbody key={label}>
        <tr>
          <th scope="rowgroup" colSpan={2}>
            {label}
          </th>
        </tr>
        <tr>
          <Lines of={mine} isNews />
          <Lines of={others} isNews={mine.join('\n') !== others.join('\n')} />
        </tr>
      </tbody>
    );
  };
  return (
    <section className="sight" aria-labelledby={id}>
      <div className="sight-head">
        <h3 className="sight-title" id={id}>
          {words.title}
        </h3>
        <label className="sight-only">
          <input type="checkbox" checked={isOnly} onChange={() => setOnly(!isOnly)} />
          {words.only}
        </label>
      </div>
      <table className="sight-table">
        <thead>
          <tr>
            <th scope="col">{words.viewer(sight.name, sight.own, sight.container)}</th>
            <th scope="col">
              <Select
                label={words.compareWith}
                options={options}
                value={other.pid}
                onChange={setCompared}
                look="quiet"
              >
                {words.viewer(other.name, other.own, other.container)}
              </Select>
            </th>
          </tr>
        </thead>
        {fact(words.processes, (one) => processLines(one, one === sight ? other : sight, words))}
        {fact(words.files, ({ root, mounts }) => [
          root === null ? words.computersFiles : words.imageFiles(root),
          ...mounts.map(({ at, volume, source }) => words.mounted(at, volume, source)),
        ])}
        {fact(words.hostname, ({ hostname }) => [hostname])}
        {fact(words.network, ({ addresses }) => addresses.map(({ name, address }) => `${name} ${address}`))}
        {fact(words.memory, ({ memoryMax }) => [words.memoryLimit(memoryMax)])}
      </table>
    </section>
  );
}

/** Those processes that both see come first into the list, with the number that the other knows them by. */
function processLines({ processes }: Sight, other: Sight, words: InspectorWords['sight']): readonly string[] {
  const theirs = new Map(other.processes.map(({ id, pid }) => [id, pid]));
  const isRenumbered = ({ id, pid }: Sight['processes'][number]) => (theirs.get(id) ?? pid) !== pid;
  const shown = new Set(
    [...processes.filter(isRenumbered), ...processes.filter((one) => !isRenumbered(one))].slice(0, NAMED),
  );
  return [
    ...processes
      .filter((one) => shown.has(one))
      .map(({ id, pid, name }) => {
        const seen = theirs.get(id) ?? pid;
        return seen === pid ? `${pid} ${name}` : words.seenAs(pid, name, seen);
      }),
    ...(processes.length > NAMED ? [words.more(processes.length - NAMED)] : []),
  ];
}

/** A cell of several lines. What both see alike is no news. */
function Lines({ of, isNews = false }: { readonly of: readonly string[]; readonly isNews?: boolean }) {
  return (
    <td className={isNews ? '' : 'sight-same'}>
      {of.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </td>
  );
}
