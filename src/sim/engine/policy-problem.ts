import type { Json } from '../spec.ts';

/** What the daemon says against a restart policy (ValidateRestartPolicy of the Engine API's types); null when it is one. */
export function policyProblem(policy: { readonly [key: string]: Json }): string | null {
  const { Name: name = '', MaximumRetryCount: most = 0 } = policy;
  const count = Number(most);
  const invalid = (why: string) => `invalid restart policy: ${why}`;
  switch (name) {
    case '':
      return null;
    case 'on-failure':
      return count < 0 ? invalid('maximum retry count cannot be negative') : null;
    case 'no':
    case 'always':
    case 'unless-stopped': {
      const negative = count < 0 ? ' and cannot be negative' : '';
      return count === 0
        ? null
        : invalid(`maximum retry count can only be used with 'on-failure'${negative}`);
    }
    default:
      return invalid(
        `unknown policy '${String(name)}'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'`,
      );
  }
}
