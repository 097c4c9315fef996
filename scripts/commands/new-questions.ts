import { USUAL_WORDS } from '../draft/usual-words.js';
import type { Category } from '../interfaces/contract-table.js';
import type { Question } from './ask.js';

/** What `new` asks, in this order; each is an option, too. */
export const NEW_QUESTIONS = [
  ...(['name', 'kind', 'host', 'idBase', 'page', 'url', 'code', 'message'] as const),
  ...(['errorCode', 'status', 'title', 'meaning', 'action'] as const),
] as const;

export type NewQuestion = (typeof NEW_QUESTIONS)[number];
export type NewAnswers = Partial<Record<NewQuestion, string>>;

const KINDS = ['vendor', 'dialect', 'standard', 'implementation'];

/** A question with its usual answer, as far as the answers before say it. */
export function questionOf(
  key: NewQuestion,
  id: string,
  { name = nameOf(id), host, status = '400' }: NewAnswers,
  settings: { idBase: string | undefined; categoryOf: (status: number) => Category },
): Question {
  const words = () => USUAL_WORDS[settings.categoryOf(Number(status))];
  const questions: Record<NewQuestion, () => Question> = {
    name: () => ({ ask: 'Name of the sender, for people', usual: name }),
    kind: () => ({
      ask: `Kind: ${KINDS.join(', ')}`,
      usual: 'vendor',
      problemOf: (answer) => (KINDS.includes(answer) ? undefined : `Expected one of ${KINDS.join(', ')}.`),
    }),
    host: () => ({
      ask: 'Host of the API, such as api.example.com; empty: none',
      problemOf: (answer) =>
        /^(\*\.)?([a-z0-9-]+\.)+[a-z][a-z0-9-]*$/.test(answer) ? undefined : 'Expected a host without scheme and path.',
    }),
    idBase: () => ({
      ask: 'Beginning of the $id of schemas',
      usual: settings.idBase ?? `https://${host?.replace('*.', '') ?? `${id}.example`}/schemas/`,
      problemOf: (answer) =>
        /^https:\/\/.+\/$/.test(answer) ? undefined : 'Expected https://, and a slash at the end.',
    }),
    page: () => ({ ask: 'Title of the page that documents its errors', usual: `${name}: Errors` }),
    url: () => ({
      ask: 'Address of that page; empty: none',
      problemOf: (answer) =>
        URL.canParse(answer) && answer.startsWith('https://') ? undefined : 'Expected https://...',
    }),
    code: () => pointer('Where a body has the code, as a JSON Pointer', '/code'),
    message: () => pointer('Where it has the text', '/message'),
    errorCode: () => ({ ask: 'A code that it sends', usual: 'invalid_request' }),
    status: () => ({
      ask: 'The HTTP status of that error',
      usual: '400',
      problemOf: (answer) => (/^[45]\d\d$/.test(answer) ? undefined : 'Expected a status from 400 to 599.'),
    }),
    title: () => ({ ask: 'Title of that error', usual: words().title }),
    meaning: () => ({ ask: 'What happened', usual: words().meaning }),
    action: () => ({ ask: 'What to do', usual: words().action }),
  };
  return questions[key]();
}

function pointer(ask: string, usual: string): Question {
  return {
    ask,
    usual,
    problemOf: (answer) =>
      /^(\/([^/~*]|~[01])+)+$/.test(answer) ? undefined : `Expected a JSON Pointer, such as ${usual}.`,
  };
}

/** `acme-cloud` gives `Acme Cloud`. */
function nameOf(id: string): string {
  return id
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');
}
