/** Holds the imports to the rules of .dependency-cruiser.cjs, and makes sure that imports were read at all. */
import { createRequire } from 'node:module';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';

const rules = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
  readonly forbidden: ICruiseOptions['ruleSet'] extends infer R
    ? R extends { forbidden?: infer F }
      ? F
      : never
    : never;
  readonly options: ICruiseOptions;
};
const { output } = await cruise(
  ['src'],
  { ...rules.options, validate: true, ruleSet: { forbidden: rules.forbidden } },
  rules.options.enhancedResolveOptions,
);
const { summary } = output as ICruiseResult;
for (const violation of summary.violations)
  console.error(`${violation.rule.name}: ${violation.from} → ${violation.to}`);
if (summary.totalCruised === 0) console.error('No module was read: the check itself is broken.');
console.log(`${summary.totalCruised} modules, ${summary.totalDependenciesCruised ?? 0} imports`);
process.exitCode = summary.violations.length === 0 && summary.totalCruised > 0 ? 0 : 1;
