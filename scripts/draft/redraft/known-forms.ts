import type { ContractModel, EnvelopeModel, FormModel } from '../../model/model.js';
import { uniqueId } from '../error-id.js';
import type { EnvelopeFacts, ErrorFacts, Facts, FormFacts } from '../facts.js';
import { pointerOf } from '../locators.js';

/** Facts beside a contract that is there: what it lacks, and what it has by its own ids. */
export interface ComparedFacts {
  /** The forms that no error of the contract has. */
  added: Record<string, ErrorFacts>;
  /** The others, by the ids of the contract. */
  known: Record<string, ErrorFacts>;
}

/** Divides drafted errors by whether a form of the contract already matches their responses, whatever it is called. */
export function compareFacts(facts: Facts, contract: ContractModel): ComparedFacts {
  const added: Record<string, ErrorFacts> = {};
  const known: Record<string, ErrorFacts> = {};
  const taken = new Set(contract.errors.map(({ id }) => id));
  for (const [id, error] of Object.entries(facts.errors)) {
    for (const form of error.forms) {
      const envelope = envelopeOf(facts, form, contract);
      const { left, matched } = divide(form, envelope?.forms ?? []);
      for (const [knownId, part] of matched) addForm(known, knownId, error, part);
      if (left) addForm(added, newId(id, envelope, contract, taken), error, left);
    }
  }
  return { added, known };
}

function addForm(errors: Record<string, ErrorFacts>, id: string, error: ErrorFacts, form: FormFacts): void {
  errors[id] ??= { ...error, forms: [] };
  errors[id].forms.push(form);
}

/** The id of an error without forms of this shape stays; another one gets a number. */
function newId(id: string, envelope: EnvelopeModel | undefined, { errors }: ContractModel, taken: Set<string>): string {
  const forms = errors.find((error) => error.id === id)?.forms ?? [];
  if (envelope === undefined || !forms.some(({ shape }) => shape === envelope.json.shape)) return id;
  return uniqueId(id, taken);
}

/** The envelope of the contract for the bodies of a drafted one: of the same shape, with code and text in the same place. */
export function sameEnvelope(drafted: EnvelopeFacts, { envelopes }: ContractModel): EnvelopeModel | undefined {
  const ofShape = envelopes.filter(({ json }) => json.shape === drafted.shape);
  if (drafted.shape !== 'body') return ofShape[0];
  const has = (locators: EnvelopeModel['code'], pointer: string | undefined) =>
    pointer === undefined ? locators.length === 0 : locators.some((locator) => locator.pointer === pointer);
  const [code, message] = [pointerOf(drafted, 'code'), pointerOf(drafted, 'message')];
  return ofShape.find((one) => has(one.code, code) && (code !== undefined || has(one.message, message)));
}

function envelopeOf(facts: Facts, { envelope }: FormFacts, contract: ContractModel): EnvelopeModel | undefined {
  const drafted = facts.envelopes[envelope ?? (Object.keys(facts.envelopes)[0] as string)];
  return drafted && sameEnvelope(drafted, contract);
}

/** The parts of a drafted form that forms of a contract match, and what is left. */
function divide(
  form: FormFacts,
  forms: readonly FormModel[],
): { left: FormFacts | undefined; matched: [string, FormFacts][] } {
  const matched: [string, FormFacts][] = [];
  if (form.codes) {
    const ownerOf = (code: string | number) => forms.find(({ matchBy }) => matchBy.codes.includes(code))?.error.id;
    for (const owner of new Set(form.codes.flatMap((code) => ownerOf(code) ?? [])))
      matched.push([owner, { ...form, codes: form.codes.filter((code) => ownerOf(code) === owner) }]);
    const codes = form.codes.filter((code) => ownerOf(code) === undefined);
    return { left: codes.length > 0 ? { ...form, codes } : undefined, matched };
  }
  if (form.text !== undefined || form.pattern !== undefined) {
    const owner = forms.find(({ matchBy: { text, pattern } }) => isSameText(form, text, pattern));
    return owner ? { left: undefined, matched: [[owner.error.id, form]] } : { left: form, matched };
  }
  const ownerOf = (status: number) =>
    forms.find(({ matchBy, json }) => matchBy.status && (json.status?.includes(status) ?? true))?.error.id;
  const { status = [] } = form;
  for (const owner of new Set(status.flatMap((one) => ownerOf(one) ?? [])))
    matched.push([
      owner,
      withStatus(
        form,
        status.filter((one) => ownerOf(one) === owner),
      ),
    ]);
  const rest = status.filter((one) => ownerOf(one) === undefined);
  return { left: rest.length > 0 || status.length === 0 ? withStatus(form, rest) : undefined, matched };
}

function isSameText(
  { text, pattern }: FormFacts,
  known: string | undefined,
  knownPattern: string | undefined,
): boolean {
  if (pattern !== undefined) return pattern === knownPattern;
  return text === known || (knownPattern !== undefined && new RegExp(knownPattern, 'u').test(text as string));
}

/** A form with some of its statuses and their examples. */
function withStatus(form: FormFacts, status: number[]): FormFacts {
  const examples = Object.entries(form.examples ?? {}).filter(
    ([, one]) => one.status === undefined || status.includes(one.status),
  );
  return { ...form, ...(form.status && { status }), examples: Object.fromEntries(examples) };
}
