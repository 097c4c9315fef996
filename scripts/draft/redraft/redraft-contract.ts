import type { MakeInspector } from '../../check/inspector.js';
import type { Change } from '../../diff/change.js';
import { diffContracts } from '../../diff/diff-contracts.js';
import type { ContractFiles } from '../../model/contract-files.js';
import type { ContractJson } from '../../model/contract-json.js';
import type { Json } from '../../model/json.js';
import type { ContractModel, EnvelopeModel } from '../../model/model.js';
import { draftContract } from '../draft-contract.js';
import type { EnvelopeFacts, Facts } from '../facts.js';
import { type ComparedFacts, compareFacts, sameEnvelope } from './known-forms.js';
import { mergeContract } from './merge-contract.js';

/** What drafting adds to a contract that is there. */
export interface Redraft {
  /** New files, and `contract.json` if something is added to it. */
  files: ContractFiles;
  /** The ids of errors that are new or have a further form. */
  added: string[];
  /** What the draft has in another way. The contract stays as it was there. */
  kept: Change[];
}

/** Adds to a contract what a draft has and it lacks. Nothing that is there changes, except marks of a missing text. */
export async function redraftContract(
  facts: Facts,
  contract: ContractModel,
  makeInspector: MakeInspector,
): Promise<Redraft> {
  const compared = compareFacts(facts, contract);
  const drafted = await draftContract(factsOfAdded(facts, compared, contract), makeInspector);
  const fresh = await draftContract({ ...facts, errors: { ...compared.known, ...compared.added } }, makeInspector);
  const { 'contract.json': json, ...others } = drafted.files;
  const words = fresh.files['contract.json'] as ContractJson;
  const merged = mergeContract(contract.json, json as ContractJson, words);
  const usedNow = new Set(merged === undefined ? [] : namedSchemas(merged));
  const isNew = (name: string) => {
    if (name.endsWith('.schema.json')) return usedNow.has(name) && !contract.schemas.has(name);
    return Object.keys(compared.added).includes(name.split('/')[1] as string) && !hasExample(contract, name);
  };
  const files = Object.fromEntries(Object.entries(others).filter(([name]) => isNew(name)));
  return {
    files: { ...(merged && { 'contract.json': merged }), ...files },
    added: Object.keys(compared.added),
    kept: fresh.contract ? keptOf(contract, fresh.contract, Object.keys(compared.known)) : [],
  };
}

/** The facts of the new errors, with the envelopes of the contract in the place of those that are the same. */
function factsOfAdded(facts: Facts, { added }: ComparedFacts, contract: ContractModel): Facts {
  const names = new Map<string, string>();
  const envelopes: Facts['envelopes'] = {};
  for (const [index, envelope] of contract.envelopes.entries()) {
    const drafted = Object.entries(facts.envelopes).find(([, one]) => sameEnvelope(one, contract) === envelope);
    const name = `envelope-${index + 1}`;
    if (drafted) names.set(drafted[0], name);
    envelopes[name] = factsOfEnvelope(envelope, drafted?.[1].sample);
  }
  for (const [name, envelope] of Object.entries(facts.envelopes)) {
    if (names.has(name)) continue;
    const own = Object.hasOwn(envelopes, name) ? `${name}-drafted` : name;
    names.set(name, own);
    envelopes[own] = envelope;
  }
  const first = Object.keys(facts.envelopes)[0] as string;
  const errors = Object.entries(added).map(([id, error]) => [
    id,
    {
      ...error,
      forms: error.forms.map((form) => ({ ...form, envelope: names.get(form.envelope ?? first) as string })),
    },
  ]);
  const used = new Set(
    Object.values(added).flatMap(({ forms }) => forms.map(({ envelope }) => names.get(envelope ?? first))),
  );
  const isUsed = (name: string) => used.has(name) || /^envelope-\d+$/.test(name);
  return {
    ...facts,
    envelopes: Object.fromEntries(Object.entries(envelopes).filter(([name]) => isUsed(name))),
    errors: Object.fromEntries(errors),
  };
}

function factsOfEnvelope({ json, schema, forms }: EnvelopeModel, sample: Json | undefined): EnvelopeFacts {
  const { schema: file, ...others } = json;
  const { $schema: _, $id: __, title: ___, description, ...members } = schema.source;
  const body = forms.flatMap(({ examples }) => examples)[0]?.json.body;
  return { ...others, file, description: String(description), schema: members, sample: sample ?? body ?? {} };
}

function namedSchemas({ envelopes, errors }: ContractJson): string[] {
  return [...envelopes, ...Object.values(errors).flatMap(({ forms }) => forms)].map(({ schema }) => schema);
}

function hasExample({ id, examples, counterexamples }: ContractModel, name: string): boolean {
  return [...examples, ...counterexamples].some(({ file }) => file === `${id}/${name}`);
}

/** Changes that only say that the draft lacks something, or that it was added, or that words differ. */
const NO_CONTRADICTION =
  /-removed$|^(?:error|form|envelope|schema|type)-added$|^(?:text|example|source|basis|link|id)-changed$/;

function keptOf(contract: ContractModel, fresh: ContractModel, known: readonly string[]): Change[] {
  const isKnown = ({ pointer }: Change) => {
    const [, members, id] = pointer.split('/');
    return members !== 'errors' || known.includes(id as string);
  };
  return diffContracts([contract], [fresh]).filter((change) => !NO_CONTRADICTION.test(change.rule) && isKnown(change));
}
