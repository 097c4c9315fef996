import { type ContractFiles, schemaFile } from '../model/contract-files.js';
import type { ContractJson, DocumentedErrorJson } from '../model/contract-json.js';
import { type ErrorFormat, restFormat, rpcFormat } from './error-format.js';
import { type WrittenForm, writeForm } from './form.js';
import { senderOf } from './names.js';
import { restPlan, rpcPlan, toolText } from './plan.js';
import { Random } from './random.js';
import { COMMON, errorsOfTrade, PROTOCOL, RATE_LIMITED, type SampleError } from './sample-errors.js';
import { type SenderStyle, senderStyleOf } from './sender-style.js';
import { TOOL_ENVELOPE, TOOL_SCHEMA, writeToolForm } from './tool-result.js';
import { unmatched, unmatchedToolResult } from './unmatched.js';

/** The contract of one synthetic sender. */
export interface SyntheticContract {
  id: string;
  /** `contract.json`, the body schemas and the responses, by their path below the contract's folder. */
  files: ContractFiles;
}

/** The contract with a number. It depends on the seed and the number, not on how many are made. */
export function syntheticContract(seed: number, index: number): SyntheticContract {
  const random = new Random(`contract ${seed} ${index}`);
  const sender = senderOf(seed, index);
  const { id, name } = sender;
  const style = senderStyleOf(random, sender);
  const [rest, rpc] = [restFormat(style), rpcFormat()];
  const errors: Record<string, DocumentedErrorJson> = {};
  const files: ContractFiles = envelopeFiles(id, name, style, rest, rpc);
  const add = (error: SampleError, page: string, forms: WrittenForm[]) => {
    errors[error.id] = documented(error, page, forms);
    for (const form of forms) Object.assign(files, form.files);
  };

  const matchedStatuses = new Set<number>();
  for (const [position, error] of errorsOf(random).entries()) {
    const forms = [writeForm(id, error, rest, restPlan(random, style, error, position, matchedStatuses))];
    if (style.rpc && random.chance(0.5)) forms.push(writeForm(id, error, rpc, rpcPlan(style, error, position)));
    if (style.tools && random.chance(0.5)) forms.push(writeToolForm(id, error, toolText(style, error)));
    add(error, 'errors#Codes', forms);
  }
  for (const { code, ...error } of style.rpc ? random.sample(PROTOCOL, 2) : []) {
    add(error, 'mcp#Errors', [writeForm(id, error, rpc, rpcPlan(style, error, 0, code))]);
  }

  const contract: ContractJson & { $schema: string } = {
    $schema: '../contract.schema.json',
    name,
    kind: 'vendor',
    summary: `${name} is synthetic, and so are its errors.`,
    sources: {
      errors: { title: `${name}: Errors`, read: '2026-03-01' },
      ...(style.rpc && { mcp: { title: `${name}: MCP server`, read: '2026-03-01' } }),
    },
    envelopes: [rest.json, ...(style.rpc ? [rpc.json] : []), ...(style.tools ? [TOOL_ENVELOPE] : [])],
    errors,
  };
  return { id, files: { 'contract.json': contract, ...files } };
}

/** The errors of a sender: three to ten, some common ones and some of its trade. */
function errorsOf(random: Random): SampleError[] {
  const count = random.integer(3, 10);
  const trade = errorsOfTrade(random, random.integer(1, Math.ceil(count / 2)));
  const limit = random.chance(0.85) ? [RATE_LIMITED] : [];
  return [...limit, ...random.sample(COMMON, count - limit.length - trade.length), ...trade];
}

function envelopeFiles(
  id: string,
  name: string,
  { rpc, tools }: SenderStyle,
  rest: ErrorFormat,
  messages: ErrorFormat,
): ContractFiles {
  return {
    ...schemaFile(id, 'error-envelope', `Any error of ${name} over REST.`, rest.envelope),
    ...unmatched(rest),
    ...(rpc && {
      ...schemaFile(id, 'json-rpc-error-envelope', `Any JSON-RPC error of ${name}.`, messages.envelope),
      ...unmatched(messages),
    }),
    ...(tools && {
      ...schemaFile(id, 'result-error-envelope', `Any failed tool call of ${name}.`, TOOL_SCHEMA),
      ...unmatchedToolResult(),
    }),
  };
}

function documented(error: SampleError, page: string, forms: readonly WrittenForm[]): DocumentedErrorJson {
  const { title, meaning, action, category, retry } = error;
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
