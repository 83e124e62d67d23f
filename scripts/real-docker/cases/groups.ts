import type { Case, Step } from '../case.ts';
import { one } from './make.ts';

const MAKE =
  'printf "root:x:0:root\\nbin:x:1:root,bin,daemon\\ndaemon:x:2:bin\\nwheel:x:10:root\\nstaff:x:50:you\\nyou:x:1000:\\nroot:x:0:root\\n" > /etc/group; echo "you:x:1000:1000::/:/bin/sh" >> /etc/passwd; echo "bin:x:1:1::/:/bin/sh" >> /etc/passwd; echo secret > /s; chown 0:50 /s; chmod 640 /s';

/** A case with an image `members` in which users are in several groups. */
const script = (name: string, ...steps: readonly Step[]): Case =>
  one(
    `groups: ${name}`,
    `run --name maker busybox sh -c '${MAKE}'`,
    'commit maker members',
    'rm maker',
    ...steps,
    'ps -a -q',
  );

/** Who is in which groups (user.7, setgroups(2)). */
export const groupCases: readonly Case[] = [
  script(
    'of the user of a container',
    'run --rm members id',
    'run --rm members id -G',
    'run --rm -u you members id',
    'run --rm -u bin members id',
    'run --rm -u 1000 members id',
    'run --rm -u 1000:10 members id',
    'run --rm -u you:staff members id',
    'run --rm -u 0:50 members id',
    'run --rm -u 77 members id',
    'run --rm busybox id',
    'run --rm members grep Groups /proc/self/status',
  ),
  script(
    'that are added',
    'run --rm --group-add wheel -u you members id',
    'run --rm --group-add 77 --group-add wheel members id',
    'run --rm --group-add nope members id',
    'run --rm --group-add wheel -u 1000 members grep Groups /proc/self/status',
    'run --rm -u 77 --group-add staff members cat /s',
  ),
  script(
    'of who is run beside',
    'run -d --name box --group-add 99 members sleep 100',
    'exec box id',
    'exec -u you box id',
    'exec -u 1000:50 box id',
    'exec -u bin box id',
    'exec -u you box cat /s',
    'exec -u bin box cat /s',
  ),
  script(
    'of others',
    "run --rm members sh -c 'id root; id you; id -G bin; id -Gn; id -g; id -Gn you; id -un; id -gn bin; id nope'",
  ),
];
