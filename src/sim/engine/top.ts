import { livingIn } from '../kernel/control-groups.ts';
import type { Process } from '../kernel/state.ts';
import type { Machine } from '../machine.ts';
import type { Procedure } from '../procedure.ts';
import { cgroupOf } from '../runtime/bundle-root.ts';
import { answerError, answerJson, type Call } from './call.ts';
import { findContainer } from './find.ts';
import { isUp } from './kill.ts';
import { psAsked } from './ps.ts';
import type { PsField } from './ps-fields.ts';
import { publishContainer } from './publish.ts';

/** `GET /containers/{id}/top`: the lines of the host's ps(1) that are about the container's processes. */
export function* topContainer(call: Call): Procedure {
  const { machine } = call;
  const container = yield* findContainer(call);
  if (!container) return;
  const { id, status } = container;
  const asked = call.query.ps_args || '-ef';
  const renamed = /\s+(\S*)=\s*(PID\S*)/.exec(asked);
  if (renamed && renamed[1] !== 'pid')
    return yield* answerError(call, 500, `specifying "${renamed[1]}=${renamed[2]}" is not allowed`);
  if (!isUp(container)) return yield* answerError(call, 409, `container ${id} is not running`);
  const task = machine.tasks.get(id);
  if (status === 'restarting' || !task)
    return yield* answerError(
      call,
      409,
      `Container ${id} is restarting, wait until the container is running`,
    );
  const ps = psAsked(asked.split(' '));
  if (!ps.ok) return yield* answerError(call, 500, `ps: ${ps.error}`);
  // Zombies are not in cgroup.procs any more (cgroup-v2, Processes).
  const processes = livingIn(machine.world(), cgroupOf(task.spec));
  const list = linesOf(machine, ps.fields, processes);
  if (typeof list === 'string') return yield* answerError(call, 500, list);
  if (!list) return yield* answerError(call, 500, "Couldn't find PID field in ps output");
  yield* publishContainer(machine, container, 'top');
  yield* answerJson(call, 200, { Processes: list.rows, Titles: list.titles });
}

const wordsOf = (parts: readonly string[]): readonly string[] =>
  parts
    .join(' ')
    .split(' ')
    .filter((word) => word !== '');

/** ps's text cut at its blanks, as the daemon does: what hangs over belongs to the last column. Null without PID, a sentence where something else stands there. */
function linesOf(
  machine: Machine,
  fields: readonly PsField[],
  processes: readonly Process[],
): { readonly titles: readonly string[]; readonly rows: readonly (readonly string[])[] } | string | null {
  const titles = wordsOf(fields.map(({ title }) => title));
  const at = titles.lastIndexOf('PID');
  if (at < 0) return null;
  const lines = processes.map((process) => wordsOf(fields.map(({ value }) => value(process, machine))));
  const wrong = lines.map((words) => words[at] ?? '').find((word) => !/^[+-]?\d+$/.test(word));
  if (wrong !== undefined)
    return `Unexpected pid '${wrong}': strconv.Atoi: parsing ${JSON.stringify(wrong)}: invalid syntax`;
  const rows = lines.flatMap((words) => {
    if (!processes.some(({ pid }) => String(pid) === words[at])) return [];
    const last = titles.length - 1;
    return [[...words.slice(0, last), words.slice(last).join(' ')]];
  });
  return { titles, rows };
}
