import { expect, it } from 'vitest';
import { busyboxMachine, run } from '../busybox-machine.fixture.ts';
import type { Simulation } from '../simulate.ts';

const beep =
  "docker run -d --name box busybox sh -c 'while true; do echo y; sleep 1; done & echo $! > /pid; wait'";
const count = (simulation: Simulation): number => run(simulation, 'docker logs box').split('y').length - 1;
const wait = (simulation: Simulation, ms: number): void => simulation.advance(simulation.now() + ms);
const send = (simulation: Simulation, signal: string): string =>
  run(simulation, `docker exec box sh -c 'kill -${signal} $(cat /pid)'`);
const states = (simulation: Simulation): string => run(simulation, 'docker exec box ps -o stat,args');

it('holds a stopped process, and lets it go on with CONT', () => {
  const simulation = busyboxMachine(beep);
  wait(simulation, 2_500);
  send(simulation, 'STOP');
  expect(states(simulation)).toMatch(/^T +sh -c while/m);
  const before = count(simulation);
  wait(simulation, 20_000);
  expect(count(simulation)).toBe(before);
  send(simulation, 'CONT');
  wait(simulation, 3_500);
  expect(count(simulation)).toBeGreaterThanOrEqual(before + 3);
});

it('keeps the other signals back from a stopped process until CONT', () => {
  const simulation = busyboxMachine(beep);
  send(simulation, 'STOP');
  send(simulation, 'TERM');
  expect(states(simulation)).toMatch(/^T +sh -c while/m);
  send(simulation, 'CONT');
  expect(states(simulation)).not.toMatch(/^[TRS] +sh -c while/m);
});

it('lets KILL through to a stopped process', () => {
  const simulation = busyboxMachine(beep);
  send(simulation, 'STOP');
  send(simulation, 'KILL');
  expect(states(simulation)).not.toMatch(/^[TRS] +sh -c while/m);
});

it('shows a stopped sleep as sleeping again after CONT', () => {
  const simulation = busyboxMachine('docker run -d --name box busybox sh -c "sleep 99 & wait"');
  run(simulation, 'docker exec box kill -STOP 2');
  expect(states(simulation)).toMatch(/^T +sleep/m);
  run(simulation, 'docker exec box kill -CONT 2');
  expect(states(simulation)).toMatch(/^S +sleep/m);
});

it('gives a stopped process no processor', () => {
  const simulation = busyboxMachine('docker run -d --name box busybox stress --cpu 1');
  const shares = () => simulation.world().host.kernel.cpu.busy.map(({ cpus }) => cpus);
  wait(simulation, 500);
  expect(shares()).toEqual([1]);
  run(simulation, 'docker kill -s STOP box');
  expect(shares()).toEqual([0]);
  run(simulation, 'docker kill -s CONT box');
  expect(shares()).toEqual([1]);
});
