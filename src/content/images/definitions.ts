import type { ImageDefinition } from '../../sim/image/definition.ts';
import { alpine } from './alpine.ts';
import { busybox } from './busybox.ts';
import { helloWorld } from './hello-world.ts';
import { nginx } from './nginx.ts';
import { python2 } from './python2.ts';
import { python3 } from './python3.ts';
import { python3Slim } from './python3-slim.ts';
import { redis } from './redis.ts';

/** What our hub's images are made of, by the name of the file under blobs/ that carries the result. */
export const definitions: Readonly<Record<string, ImageDefinition>> = {
  'hello-world': helloWorld,
  alpine,
  busybox,
  nginx,
  python2,
  python3,
  'python3-slim': python3Slim,
  redis,
};
