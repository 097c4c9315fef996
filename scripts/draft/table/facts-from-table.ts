import { parse } from 'csv-parse/sync';
import { idOfCode, idOfStatus, uniqueId } from '../error-id.js';
import type { ErrorFacts, Facts, FormFacts } from '../facts.js';
import type { Sender } from '../recorded/facts-from-recorded.js';
import { mergeSchemas, requiring, withValue } from '../write-literal.js';

/** Where the code and the text are in a body. A table does not say it. */
export interface TableOptions extends Sender {
  code: string;
  message: string;
}

const SOURCE = 'table';

/** The names of columns, in lower case and without other characters. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  code: ['code', 'errorcode', 'error', 'type', 'name', 'value'],
  status: ['status', 'httpstatus', 'statuscode', 'httpcode', 'http'],
  message: ['message', 'text', 'errormessage'],
  title: ['title'],
  meaning: ['meaning', 'description', 'cause', 'reason'],
  action: ['action', 'solution', 'resolution', 'remedy', 'fix'],
  category: ['category'],
};

/**
 * What a table of codes says: comma or tab separated values with a heading, or one code a line. Columns are found by
 * their names; one for the code is needed, the others are optional.
 *
 * @throws Error if no column is called like a code
 */
export function factsFromTable(text: string, { id, name, read, code, message }: TableOptions): Facts {
  const rows: string[][] = parse(text, {
    bom: true,
    delimiter: text.split('\n', 1)[0]?.includes('\t') ? '\t' : ',',
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  const [heading = [], ...others] = rows;
  const isList = rows.every((row) => row.length === 1) && columnOf(heading, 'code') === -1;
  const column = (what: string) => (isList ? (what === 'code' ? 0 : -1) : columnOf(heading, what));
  if (column('code') === -1) {
    throw new Error(
      `Expected a column called \`code\` or like one (${COLUMNS.code?.join(', ')}), got: ${heading.join(', ')}.`,
    );
  }
  const schema = mergeSchemas(
    requiring(code, { description: 'The code.', type: ['string', 'integer'] }),
    requiring(message, { description: 'The text.', type: 'string' }),
  );
  const facts: Facts = {
    id,
    name,
    sources: { [SOURCE]: { title: `Error codes of ${name}`, read } },
    envelopes: {
      main: {
        shape: 'body',
        surfaces: ['rest'],
        code,
        message,
        source: `${SOURCE}#Columns`,
        basis: 'inferred',
        schema,
        sample: withValue(withValue({}, code, 'ANOTHER_ERROR'), message, 'Another error'),
      },
    },
    errors: {},
  };
  for (const row of isList ? rows : others) {
    const cell = (what: string) => row[column(what)] || undefined;
    const value = cell('code');
    if (value === undefined) continue;
    const status = [...(cell('status') ?? '').matchAll(/\b[1-5]\d\d\b/g)].map(([number]) => Number(number));
    const errorId = uniqueId(
      /^\d+$/.test(value) ? idOfStatus(Number(value)) : idOfCode(value),
      new Set(Object.keys(facts.errors)),
    );
    facts.errors[errorId] = errorOf(value, status, cell);
  }
  return facts;
}

function errorOf(value: string, status: number[], cell: (what: string) => string | undefined): ErrorFacts {
  const form: FormFacts = {
    codes: [/^-?\d+$/.test(value) ? Number(value) : value],
    ...(status.length > 0 && { status }),
    basis: { body: 'documented', ...(status.length > 0 && { status: 'documented' }) },
  };
  // A table says what an error means in the words of its page: the contract says it in its own.
  const notes = ['title', 'meaning', 'action', 'message'].flatMap((what) =>
    cell(what) ? [`${what}: ${cell(what)}`] : [],
  );
  return {
    ...(notes.length > 0 && { notes: [`(to be written) out of: ${notes.join('; ')}`] }),
    source: `${SOURCE}#${value}`,
    forms: [form],
  };
}

function columnOf(heading: readonly string[], what: string): number {
  const names = COLUMNS[what] ?? [];
  return heading.findIndex((name) => names.includes(name.toLowerCase().replace(/[^a-z]/g, '')));
}
