import type { Catalogue } from '../../sim/registry/catalogue.ts';
import { packed as alpine } from './blobs/alpine.ts';
import { packed as busybox } from './blobs/busybox.ts';
import { packed as helloWorld } from './blobs/hello-world.ts';
import { packed as nginx } from './blobs/nginx.ts';
import { packed as python2 } from './blobs/python2.ts';
import { packed as python3 } from './blobs/python3.ts';
import { packed as python3Slim } from './blobs/python3-slim.ts';
import { packed as redis } from './blobs/redis.ts';

/** Everything our hub holds, built from definitions.ts by scripts/build-images.ts. */
export const catalogue: Catalogue = {
  images: [helloWorld, alpine, busybox, nginx, python2, python3, python3Slim, redis],
};
