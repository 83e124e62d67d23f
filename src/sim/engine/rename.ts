import { emit, type Procedure } from '../procedure.ts';
import { answerEmpty, answerError, type Call } from './call.ts';
import { invalidName, isValidName, nameTaken } from './container-name.ts';
import { findContainer } from './find.ts';
import { publishContainer } from './publish.ts';

/** `POST /containers/{id}/rename`. */
export function* renameContainer(call: Call): Procedure {
  const { machine, query } = call;
  const container = yield* findContainer(call);
  if (!container) return;
  const name = (query.name ?? '').replace(/^\//, '');
  if (name === '') return yield* answerError(call, 400, 'Neither old nor new names may be empty');
  if (name === container.name)
    return yield* answerError(call, 400, 'Renaming a container with the same name as its current name');
  const refuse = (status: number, why: string) =>
    answerError(call, status, `Error when allocating new name: ${why}`);
  if (!isValidName(name)) return yield* refuse(400, invalidName(`/${name}`));
  const other = Object.values(machine.world().host.engine.containers).find((one) => one.name === name);
  if (other) return yield* refuse(409, nameTaken(name, other.id));
  yield emit({ type: 'container.renamed', id: container.id, name });
  yield* publishContainer(machine, { ...container, name }, 'rename', { oldName: `/${container.name}` });
  yield* answerEmpty(call, 204);
}
