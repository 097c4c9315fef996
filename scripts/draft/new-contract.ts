import type { Category, ContractTable, RetryAdvice } from '../interfaces/contract-table.js';
import { idOfCode } from './error-id.js';
import type { Facts } from './facts.js';
import { USUAL_WORDS } from './usual-words.js';
import { mergeSchemas, requiring, withValue } from './write-literal.js';

/** What a person says of a sender: enough for a contract with one error. */
export interface Beginning {
  id: string;
  name: string;
  kind: ContractTable['kind'];
  host?: string;
  idBase: string;
  /** The page that documents its errors. */
  page: string;
  url?: string;
  /** JSON Pointers to code and text in a body. */
  code: string;
  message: string;
  /** The first documented error. */
  errorCode: string;
  status: number;
  title?: string;
  meaning?: string;
  action?: string;
}

/** What the status says of an error. */
export interface OfStatus {
  category: Category;
  remedy: RetryAdvice['remedy'];
}

/**
 * The facts of a contract that begins with one error: its folder passes all checks.
 *
 * @param today as YYYY-MM-DD
 */
export function factsOfNew(beginning: Beginning, { category, remedy }: OfStatus, today: string): Facts {
  const { id, name, kind, host, idBase, page, url, code, message, errorCode, status } = beginning;
  const { title, meaning, action } = { ...USUAL_WORDS[category], ...textsOf(beginning) };
  const text = withValue({}, message, 'Text for people');
  return {
    id,
    name,
    kind,
    idBase,
    summary: `Errors have a code in \`${code}\` and a text in \`${message}\`.`,
    sources: { errors: { title: page, ...(url !== undefined && { url }), read: today } },
    ...(host !== undefined && { hosts: [host] }),
    envelopes: {
      main: {
        shape: 'body',
        surfaces: ['rest'],
        code,
        message,
        source: 'errors#Format',
        description: `Any error of ${name}.`,
        schema: mergeSchemas(
          requiring(code, { description: 'The code: a word for programs.', type: 'string' }),
          requiring(message, { description: 'The text: words for people.', type: 'string' }),
        ),
        sample: withValue(text, code, 'another_error'),
      },
    },
    errors: {
      [idOfCode(errorCode)]: {
        title,
        meaning,
        action,
        category,
        retry: remedy,
        basis: 'inferred',
        source: 'errors#Codes',
        forms: [{ codes: [errorCode], status: [status] }],
      },
    },
  };
}

function textsOf({ title, meaning, action }: Beginning): Partial<Record<'title' | 'meaning' | 'action', string>> {
  return {
    ...(title !== undefined && { title }),
    ...(meaning !== undefined && { meaning }),
    ...(action !== undefined && { action }),
  };
}
