import type { Json } from '../spec.ts';
import type { RegistryResponse } from './hub.ts';

/** Error codes of the distribution-spec ("Error Codes") and the messages that registries send with them. */
const messages = {
  BLOB_UNKNOWN: 'blob unknown to registry',
  DIGEST_INVALID: 'provided digest did not match uploaded content',
  MANIFEST_UNKNOWN: 'manifest unknown',
  PAGINATION_NUMBER_INVALID: 'invalid number of results requested',
  UNAUTHORIZED: 'authentication required',
  UNSUPPORTED: 'The operation is unsupported.',
} as const;

/**
 * An error reply. For a repository the asker may not see, the challenge says `insufficient_scope`: this is what makes
 * a daemon print "denied: requested access to the resource is denied".
 */
export function refuse(
  status: number,
  code: keyof typeof messages,
  detail: Json,
  repository: string | null = null,
): RegistryResponse {
  const challenge: Readonly<Record<string, string>> =
    repository === null
      ? {}
      : {
          'WWW-Authenticate': `Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:${repository}:pull",error="insufficient_scope"`,
        };
  return {
    status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Docker-Distribution-Api-Version': 'registry/2.0',
      ...challenge,
    },
    body: JSON.stringify({
      errors: [{ code, message: messages[code], ...(detail === null ? {} : { detail }) }],
    }),
  };
}
