import { expect, test } from 'vitest';
import { factsFromTable } from './facts-from-table.js';

const options = { id: 'acme', name: 'Acme', read: '2026-11-26', code: '/error/code', message: '/error/message' };

test('finds the columns by their names, in any order', () => {
  const { errors, envelopes } = factsFromTable(
    'HTTP Status,Error Code,Description\n401,BAD_KEY,"Wrong, or old"\n"429, 503",SLOW,\n',
    options,
  );
  expect(errors).toMatchObject({
    'bad-key': { forms: [{ codes: ['BAD_KEY'], status: [401] }] },
    slow: { forms: [{ codes: ['SLOW'], status: [429, 503] }] },
  });
  expect(errors['bad-key']?.notes?.[0]).toContain('Wrong, or old');
  expect(errors['bad-key']).not.toHaveProperty('meaning');
  expect(envelopes.main).toMatchObject({ code: '/error/code', sample: { error: { code: 'ANOTHER_ERROR' } } });
});

test('reads one code a line, tabs and numbers', () => {
  expect(Object.keys(factsFromTable('TOO_MANY\nBAD_KEY\n', options).errors)).toEqual(['too-many', 'bad-key']);
  expect(factsFromTable('code\tstatus\n20003\t401\n', options).errors).toMatchObject({
    'status-20003': { forms: [{ codes: [20003] }] },
  });
});

test('names the columns that it got where none is a code', () => {
  expect(() => factsFromTable('a,b\n1,2\n', options)).toThrow(/Expected a column called `code`.* got: a, b\./);
});
