import { createExec } from './exec-create.ts';
import { inspectExec, resizeExec } from './exec-inspect.ts';
import { startExec } from './exec-start.ts';
import { route, type Route } from './routes.ts';

/** The Engine API's exec: create, start, inspect, resize. */
export const execRoutes: readonly Route[] = [
  route('POST', '/containers/{id}/exec', createExec),
  route('POST', '/exec/{id}/start', startExec),
  route('GET', '/exec/{id}/json', inspectExec),
  route('POST', '/exec/{id}/resize', resizeExec),
];
