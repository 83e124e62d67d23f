import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dockerFuncs } from './docker-funcs.ts';
import { rawType } from './go-type.ts';
import { dynamicValue } from './go-value.ts';
import { compileTemplate } from './template.ts';

const data = dynamicValue(
  { Name: 'web', Args: ['a', 'b'], State: { Pid: 7, Running: true, Nothing: null }, Size: 1.5 },
  rawType,
);

const words = [
  ...['{{', '}}', '{{-', '-}}', '{{end}}', '{{else}}', '{{break}}', 'if ', 'range ', 'with ', 'define "T"'],
  ...[
    'template "T" .',
    '$x := ',
    '$x',
    ' | ',
    '.',
    '.Name',
    '.Args',
    '.State.Pid',
    '.Nope',
    '"a"',
    '1',
    '-2.5',
  ],
  ...[
    'nil',
    '(',
    ')',
    'printf "%5v|%q" ',
    'len ',
    'index ',
    'slice ',
    'eq ',
    'json ',
    'join ',
    'pad ',
    'call ',
    '\n',
  ],
];

describe('templates', () => {
  it('are compiled and executed, or refused in words; nothing makes them throw', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), { maxLength: 12 }),
        (parts) => {
          const compiled = compileTemplate(`{{${parts.join(' ')}}}`, dockerFuncs);
          const said = compiled.ok ? compiled.template.execute(data) : compiled;
          if (!said.ok) expect(said.error).toMatch(/^template: /);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('end when they call themselves', () => {
    const compiled = compileTemplate('{{define "T"}}{{template "T"}}{{end}}{{template "T"}}', dockerFuncs);
    expect(compiled.ok && compiled.template.execute(data)).toMatchObject({
      ok: false,
      error: 'template: :1:25: executing "T" at <{{template "T"}}>: exceeded maximum template depth (100000)',
    });
  });

  it('give what was written before an error', () => {
    const compiled = compileTemplate('a{{.Name}}{{len 3}}', dockerFuncs);
    expect(compiled.ok && compiled.template.execute(data)).toMatchObject({ ok: false, written: 'aweb' });
  });
});
