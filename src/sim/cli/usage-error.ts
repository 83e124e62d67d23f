import type { CommandSpec } from './command.ts';

/** What docker says after a flag it could not read. Exit code 125. */
export function flagError(spec: CommandSpec, message: string): string {
  return `${message}\n\nUsage:  ${spec.use}\n\nRun 'docker ${spec.name} --help' for more information\n`;
}

/** What docker says when the number of arguments is wrong (cli/required.go of docker/cli 28.2.2), or null. Exit code 1. */
export function arityError(spec: CommandSpec, count: number): string | null {
  const plural = (n: number) => (n === 1 ? 'argument' : 'arguments');
  const arity = spec.arity;
  const problem = (): { readonly needs: string; readonly hint: string } | null => {
    switch (arity.kind) {
      case 'none':
        return count === 0 ? null : { needs: 'accepts no arguments', hint: 'Run' };
      case 'exact':
        return count === arity.count
          ? null
          : { needs: `requires ${arity.count} ${plural(arity.count)}`, hint: 'Run' };
      case 'min':
        return count >= arity.count
          ? null
          : { needs: `requires at least ${arity.count} ${plural(arity.count)}`, hint: 'See' };
      case 'max':
        // "SRun" is how the real 28.2.2 client spells it.
        return count <= arity.count
          ? null
          : { needs: `requires at most ${arity.count} ${plural(arity.count)}`, hint: 'SRun' };
    }
  };
  const found = problem();
  if (!found) return null;
  return `docker: 'docker ${spec.name}' ${found.needs}\n\nUsage:  ${spec.use}\n\n${found.hint} 'docker ${spec.name} --help' for more information\n`;
}
