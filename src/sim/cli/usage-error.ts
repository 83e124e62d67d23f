import type { CommandSpec } from './command.ts';

/** The usage line with the command as it was called: `docker ps [OPTIONS]` as `docker container ls [OPTIONS]`. */
export function useAt(spec: CommandSpec, path: string): string {
  return path + spec.use.slice(`docker ${spec.name}`.length);
}

/** What docker says after a flag it could not read. Exit code 125. */
export function flagError(spec: CommandSpec, path: string, message: string): string {
  return `${message}\n\nUsage:  ${useAt(spec, path)}\n\nRun '${path} --help' for more information\n`;
}

/** What docker says when the number of arguments is wrong (cli/required.go of docker/cli 28.2.2), or null. Exit code 1. */
export function arityError(spec: CommandSpec, path: string, count: number): string | null {
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
      case 'range':
        return count >= arity.from && count <= arity.to
          ? null
          : {
              needs: `requires at least ${arity.from} and at most ${arity.to} ${plural(arity.to)}`,
              hint: 'Run',
            };
      case 'max':
        // "SRun" is how the real 28.2.2 client spells it.
        return count <= arity.count
          ? null
          : { needs: `requires at most ${arity.count} ${plural(arity.count)}`, hint: 'SRun' };
    }
  };
  const found = problem();
  if (!found) return null;
  return `docker: '${path}' ${found.needs}\n\nUsage:  ${useAt(spec, path)}\n\n${found.hint} '${path} --help' for more information\n`;
}
