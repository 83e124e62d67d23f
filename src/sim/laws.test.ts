import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputs } from './inputs.fixture.ts';
import { expectNothingLeft, expectSound } from './sound.fixture.ts';
import { smallMachine } from './small-hub.fixture.ts';
import type { Input, Simulation, Step } from './simulate.ts';

/** How long a machine is left running after the last input, in virtual ms. */
const AFTER = 20_000;

/** What is there before anything random happens: one that runs, one that can be started, one that has ended. */
const before = [
  'docker pull -q busybox',
  "docker run -d --name web busybox sh -c 'sleep 50 & wait'",
  "docker create --name c1 busybox sh -c 'sleep 50 & exit 2'",
  'docker run --name c2 busybox true',
];

function prepared(isTty: boolean): Simulation {
  const simulation = smallMachine(isTty);
  for (const line of before) {
    simulation.submit({ at: simulation.now(), kind: 'line', line });
    simulation.settle();
  }
  return simulation;
}

/** A machine that is told everything at its time. */
function told(
  given: readonly Input[],
  isTty = true,
  each: (simulation: Simulation) => void = () => {},
): Simulation {
  const simulation = prepared(isTty);
  const begun = simulation.now() + 1;
  each(simulation);
  for (const input of given) {
    simulation.submit({ ...input, at: begun + input.at });
    each(simulation);
  }
  simulation.advance(begun + (given.at(-1)?.at ?? 0) + AFTER);
  each(simulation);
  return simulation;
}

const trace = (steps: readonly Step[]) => steps.map(({ seq, at, event }) => ({ seq, at, event }));
const runs = { numRuns: 80 };

function deepFreeze(value: unknown, frozen: WeakSet<object>): void {
  if (typeof value !== 'object' || value === null || frozen.has(value)) return;
  frozen.add(value);
  if (!ArrayBuffer.isView(value)) Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner, frozen);
}

/** Events that say in their type that they carry no state. */
const stateless = new Set([
  'data.sent',
  'hint.given',
  'image.lookedUp',
  'output.produced',
  'output.written',
  'screen.cleared',
  'signal.sent',
  'syscall.made',
  'process.asked',
  'process.answered',
  'packet.passed',
  'packet.redirected',
]);

describe('the laws of the simulation', { timeout: 120_000 }, () => {
  it('nothing that is done to it makes it throw, and the same inputs make the same trace', () => {
    fc.assert(
      fc.property(inputs, fc.boolean(), (given, isTty) => {
        const first = told(given, isTty);
        const second = told(given, isTty);
        expect(trace(second.steps)).toEqual(trace(first.steps));
        expect(second.world()).toEqual(first.world());
      }),
      runs,
    );
  });

  it('the beginning of the inputs makes the beginning of the trace', () => {
    fc.assert(
      fc.property(inputs, fc.nat(), (given, cut) => {
        const some = given.slice(0, cut % given.length);
        const next = given[some.length];
        const whole = told(given);
        const simulation = prepared(true);
        const begun = simulation.now() + 1;
        for (const input of some) simulation.submit({ ...input, at: begun + input.at });
        const until = begun + (next?.at ?? 0) - 1;
        if (until > simulation.now()) simulation.advance(until);
        const { steps } = simulation;
        expect(trace(steps)).toEqual(trace(whole.steps.slice(0, steps.length)));
      }),
      runs,
    );
  });

  it('time that passes in pieces is the same time', () => {
    fc.assert(
      fc.property(inputs, fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 40 }), (given, pieces) => {
        const end = (simulation: Simulation) => {
          const last = simulation.now() + 30_000;
          return { simulation, last };
        };
        const { simulation: one, last } = end(told(given));
        one.advance(last);
        const { simulation: other } = end(told(given));
        for (const piece of pieces) other.advance(Math.min(other.now() + piece, last));
        other.advance(last);
        expect(trace(other.steps)).toEqual(trace(one.steps));
        expect(other.now()).toBe(one.now());
      }),
      runs,
    );
  });

  it('no World, event or step is changed once it is there', () => {
    const frozen = new WeakSet<object>();
    fc.assert(
      fc.property(inputs, (given) => {
        let seen = 0;
        told(given, true, ({ steps }) => {
          for (; seen < steps.length; seen++) deepFreeze(steps[seen], frozen);
        });
      }),
      runs,
    );
  });

  it('every event changes the World, or is one of those that carry no state', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const { initial, steps } = told(given);
        let before = initial;
        for (const { event, world } of steps) {
          expect(world === before, JSON.stringify(event)).toBe(stateless.has(event.type));
          before = world;
        }
      }),
      runs,
    );
  });

  it('layers never change, ids are never given twice, and what has ended has left nothing', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const { steps } = told(given);
        const layers = new Map<string, object>();
        const given_ = new Set<string>();
        const once = (id: string) => {
          expect(given_.has(id), id).toBe(false);
          given_.add(id);
        };
        for (const { event, world } of steps) {
          if (event.type === 'container.created') once(`container ${event.container.id}`);
          if (event.type === 'container.created') once(`directory ${event.directory}`);
          if (event.type === 'request.sent') once(event.exchange);
          if (event.type === 'command.started') once(event.invocation);
          if (event.type === 'namespace.created') once(event.namespace.id);
          if (event.type === 'process.forked') once(`process ${event.process.pid}`);
          if (event.type === 'bundle.removed') expectNothingLeft(world, event.container);
          if (event.type === 'layer.deleted') layers.clear();
          for (const { directory } of Object.values(world.host.engine.layers)) {
            const tree = world.host.hardware.disk[directory];
            if (!tree) throw new Error(`the files of ${directory} are gone`);
            expect(layers.get(directory) ?? tree).toBe(tree);
            layers.set(directory, tree);
          }
        }
        const last = steps.at(-1)?.world;
        if (last) expectSound(last);
      }),
      runs,
    );
  });
});
