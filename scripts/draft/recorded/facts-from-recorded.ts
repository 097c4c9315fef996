import { groupBy } from '../../../src/shared/group-by.js';
import type { Shape, Surface } from '../../interfaces/contract-table.js';
import { idOfCode, idOfStatus, idOfText, uniqueId } from '../error-id.js';
import type { ErrorFacts, Facts, FormFacts } from '../facts.js';
import { bodyEnvelope, type EnvelopeGroup, messageEnvelope, textEnvelope } from './envelopes.js';
import { firstAt } from './find-locators.js';
import type { RecordedError } from './recorded-error.js';
import { recordedExamples } from './recorded-examples.js';
import { groupTexts } from './text-groups.js';

/** The key of the only source: the recording. */
const SOURCE = 'recording';

/** Whose errors were recorded, and when. */
export interface Sender {
  id: string;
  name: string;
  /** The day of the recording, as YYYY-MM-DD. */
  read: string;
}

/**
 * What recorded errors of one sender say about its contract: envelopes by shape and by the place of code and text, an
 * error for each code. Bodies without a code give an error for each text, those without a text one for each status.
 */
export function factsFromRecorded({ id, name, read }: Sender, recorded: readonly RecordedError[]): Facts {
  const facts: Facts = {
    id,
    name,
    sources: { [SOURCE]: { title: `Recorded responses of ${name}`, read } },
    envelopes: {},
    errors: {},
  };
  for (const envelope of envelopeGroups(recorded)) {
    facts.envelopes[envelope.name] = { ...envelope.facts, source: `${SOURCE}#Responses`, basis: 'inferred' };
    addErrors(facts, envelope);
  }
  const requestIds = requestIdHeaders(recorded);
  if (requestIds.length > 0) facts.requestId = requestIds.map((header) => ({ header }));
  return facts;
}

const SURFACES: Record<Shape, Surface[]> = {
  body: ['rest'],
  text: ['rest'],
  'json-rpc-error': ['mcp'],
  'tool-result': ['mcp'],
  'task-result': ['mcp'],
};

function envelopeGroups(recorded: readonly RecordedError[]): EnvelopeGroup[] {
  const ofShape = (shape: Shape) => recorded.filter((one) => one.shape === shape);
  const bodies = bodyEnvelope(ofShape('body'), SURFACES.body);
  const messages = (['json-rpc-error', 'tool-result', 'task-result'] as const).flatMap((shape) =>
    messageEnvelope(shape, ofShape(shape), SURFACES[shape]),
  );
  return [...bodies, ...messages, ...textEnvelope(ofShape('text'), SURFACES.text)];
}

/** Adds the errors of one envelope. An id that another form of the same shape has gets a number. */
function addErrors(facts: Facts, envelope: EnvelopeGroup): void {
  const taken = new Set(
    Object.entries(facts.errors)
      .filter(([, { forms }]) =>
        forms.some((form) => facts.envelopes[form.envelope as string]?.shape === envelope.facts.shape),
      )
      .map(([id]) => id),
  );
  for (const { id, form, responses } of errorsIn(envelope)) {
    const errorId = uniqueId(id, taken);
    taken.add(errorId);
    const [first] = responses as [RecordedError];
    const error = facts.errors[errorId] ?? newError(first);
    facts.errors[errorId] = error;
    const statuses = [...new Set(responses.flatMap(({ status }) => status ?? []))].sort((a, b) => a - b);
    error.forms.push({
      envelope: envelope.name,
      ...form,
      ...(statuses.length > 0 && { status: statuses }),
      basis: { body: 'inferred', ...(statuses.length > 0 && { status: form.matchBy ? 'documented' : 'inferred' }) },
      examples: recordedExamples(envelope.name, responses),
    });
  }
}

function newError({ category, remedy }: RecordedError): ErrorFacts {
  return { category, retry: remedy, source: `${SOURCE}#Responses`, forms: [] };
}

interface FoundError {
  id: string;
  form: Pick<FormFacts, 'codes' | 'text' | 'pattern' | 'matchBy'>;
  responses: RecordedError[];
}

function errorsIn({ code, message, facts, responses }: EnvelopeGroup): FoundError[] {
  if (code !== undefined) {
    const codeOf = ({ body }: RecordedError) => firstAt(body, code) as string | number;
    const groups = groupBy(responses, (one) => idOfCode(codeOf(one)));
    return groups.map((group) => ({
      id: idOfCode(codeOf(group[0] as RecordedError)),
      form: { codes: [...new Set(group.map(codeOf))] },
      responses: group,
    }));
  }
  const byText = facts.shape !== 'body' || responses.some(({ status }) => status === undefined);
  if (byText && message !== undefined) {
    const textOf = ({ body }: RecordedError) => firstAt(body, message) as string;
    const texts = groupTexts(responses.map(textOf));
    const groups = groupBy(responses, (one) => JSON.stringify(texts.get(textOf(one))));
    return groups.map((group) => {
      const { words, ...form } = texts.get(textOf(group[0] as RecordedError)) as { words: string };
      return { id: idOfText(words), form, responses: group };
    });
  }
  return groupBy(responses, ({ status }) => String(status)).map((group) => ({
    id: idOfStatus(group[0]?.status),
    form: { matchBy: ['status'] },
    responses: group,
  }));
}

/** Headers of the sender's own that name a request. */
function requestIdHeaders(recorded: readonly RecordedError[]): string[] {
  const names = recorded.flatMap(({ headers = {} }) => Object.keys(headers).map((name) => name.toLowerCase()));
  return [...new Set(names)].filter((name) => /request-?id|trace-?id|correlation-?id/.test(name)).sort();
}
