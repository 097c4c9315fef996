import type { ContractJson, DocumentedErrorJson } from '../model/contract-json.js';
import { type Layout, restLayout, rpcLayout } from './envelope-layout.js';
import { type Files, schemaFile } from './files.js';
import { type WrittenForm, writeForm } from './form.js';
import { senderOf } from './names.js';
import { restPlan, rpcPlan, toolText } from './plan.js';
import { Random } from './random.js';
import { COMMON, type Failure, ofTheTrade, PROTOCOL, RATE_LIMITED } from './sample-errors.js';
import { type House, houseOf } from './sender-style.js';
import { TOOL_ENVELOPE, TOOL_SCHEMA, writeToolForm } from './tool-result.js';
import { unmatched, unmatchedToolResult } from './unmatched.js';

/** One made-up sender's contract. */
export interface SyntheticContract {
  id: string;
  /** `contract.json`, the body schemas and the responses, by their path below the contract's folder. */
  files: Files;
}

/** The contract with a number. It hangs on the seed and the number alone, not on how many are made. */
export function syntheticContract(seed: number, index: number): SyntheticContract {
  const random = new Random(`contract ${seed} ${index}`);
  const sender = senderOf(seed, index);
  const { id, name } = sender;
  const house = houseOf(random, sender);
  const [rest, rpc] = [restLayout(house), rpcLayout()];
  const errors: Record<string, DocumentedErrorJson> = {};
  const files: Files = envelopeFiles(id, name, house, rest, rpc);
  const add = (failure: Failure, page: string, forms: WrittenForm[]) => {
    errors[failure.id] = documented(failure, page, forms);
    for (const form of forms) Object.assign(files, form.files);
  };

  const toldByStatus = new Set<number>();
  for (const [place, failure] of failuresOf(random).entries()) {
    const forms = [writeForm(id, failure, rest, restPlan(random, house, failure, place, toldByStatus))];
    if (house.rpc && random.chance(0.5)) forms.push(writeForm(id, failure, rpc, rpcPlan(house, failure, place)));
    if (house.tools && random.chance(0.5)) forms.push(writeToolForm(id, failure, toolText(house, failure)));
    add(failure, 'errors#Codes', forms);
  }
  for (const { code, ...failure } of house.rpc ? random.sample(PROTOCOL, 2) : []) {
    add(failure, 'mcp#Errors', [writeForm(id, failure, rpc, rpcPlan(house, failure, 0, code))]);
  }

  const contract: ContractJson & { $schema: string } = {
    $schema: '../contract.schema.json',
    name,
    kind: 'vendor',
    summary: `${name} is made up, and so are its errors.`,
    sources: {
      errors: { title: `${name}: Errors`, read: '2026-03-01' },
      ...(house.rpc && { mcp: { title: `${name}: MCP server`, read: '2026-03-01' } }),
    },
    envelopes: [rest.json, ...(house.rpc ? [rpc.json] : []), ...(house.tools ? [TOOL_ENVELOPE] : [])],
    errors,
  };
  return { id, files: { 'contract.json': contract, ...files } };
}

/** What a sender lists: from three to ten failures, some that all know and some of its trade. */
function failuresOf(random: Random): Failure[] {
  const count = random.integer(3, 10);
  const trade = ofTheTrade(random, random.integer(1, Math.ceil(count / 2)));
  const limit = random.chance(0.85) ? [RATE_LIMITED] : [];
  return [...limit, ...random.sample(COMMON, count - limit.length - trade.length), ...trade];
}

function envelopeFiles(id: string, name: string, { rpc, tools }: House, rest: Layout, messages: Layout): Files {
  return {
    ...schemaFile(id, 'error-envelope', `Any error of ${name} over REST.`, rest.envelope),
    ...unmatched(rest),
    ...(rpc && {
      ...schemaFile(id, 'rpc-error-envelope', `Any JSON-RPC error of ${name}.`, messages.envelope),
      ...unmatched(messages),
    }),
    ...(tools && {
      ...schemaFile(id, 'tool-error-envelope', `Any failed tool call of ${name}.`, TOOL_SCHEMA),
      ...unmatchedToolResult(),
    }),
  };
}

function documented(failure: Failure, page: string, forms: readonly WrittenForm[]): DocumentedErrorJson {
  const { title, meaning, action, category, retry } = failure;
  return {
    title,
    meaning,
    action,
    category,
    retry,
    forms: forms.map(({ json }) => json),
    source: page,
    basis: {
      meaning: 'documented',
      action: 'inferred',
      category: 'inferred',
      when: 'documented',
      retryable: 'inferred',
      remedy: 'inferred',
      backoff: 'inferred',
    },
  };
}
