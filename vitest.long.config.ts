import { mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';
export default mergeConfig(base, { resolve: { alias: { 'fast-check': '/work/main/node_modules/.fc.mjs' } }, test: { testTimeout: 3000000, maxWorkers: 1, fileParallelism: false } } as never);
