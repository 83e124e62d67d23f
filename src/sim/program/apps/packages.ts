import { HOST_PYTHON } from '../../host-tree.ts';

/** A program that can be installed on the computer itself, with all that it needs. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** What has to be at `python` for it. */
  readonly python: { readonly program: 'python2' | 'python3'; readonly version: string };
  /** The version of the library that it uses. */
  readonly library: string;
  readonly script: string;
}

/** The one name that both want for their Python, and the one place that both want for their library. */
export const PYTHON = HOST_PYTHON;
export const LIBRARY = '/usr/local/lib/python/tables.py';

const FIRST_LINE = `#!${PYTHON}\n`;

/** Two programs of our own that cannot both have what they need: one was written for Python 2, one for Python 3. */
export const packages: readonly Package[] = [
  {
    name: 'report',
    version: '1.0',
    python: { program: 'python2', version: '2.7.18' },
    library: '1.4',
    // print is a statement in Python 2, and nothing that Python 3 could read.
    script: `${FIRST_LINE}boats = 42\nprint "Report:", boats, "boats sold"\n`,
  },
  {
    name: 'charts',
    version: '2.0',
    python: { program: 'python3', version: '3.13.3' },
    library: '3.0',
    // print is a function in Python 3; Python 2 cannot read a name given to one of its arguments.
    script: `${FIRST_LINE}boats = 42\nprint("Chart:", "#" * boats, sep=" ")\n`,
  },
];
