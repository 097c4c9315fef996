import path from 'node:path';
import type { ExampleJson } from '../../../scripts/model/contract-json.js';
import { isObject, type JsonObject } from '../../../scripts/model/json.js';
import type { Problem } from '../../../scripts/model/problem.js';
import { readContracts } from '../../../scripts/model/source.js';
import { PROJECT } from '../../support/folders.js';

/** An example of a vendor's contract: a whole response. */
export interface VendorExample {
  vendor: string;
  error: string;
  /** `<vendor>/<error>/<case>` */
  key: string;
  json: ExampleJson;
}

/** Every example of the contracts of vendors. */
export async function vendorExamples(): Promise<VendorExample[]> {
  const problems: Problem[] = [];
  const contracts = await readContracts(path.join(PROJECT, 'schemas'), problems);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return contracts
    .filter(({ contract }) => contract.json.kind === 'vendor')
    .flatMap(({ id, examples }) =>
      examples.map(({ error, case: name, json }) => ({ vendor: id, error, key: `${id}/${error}/${name}`, json })),
    );
}

/** The members of a message; an MCP client rejects one with others. */
const MESSAGE_MEMBERS = ['jsonrpc', 'id', 'error', 'result'];

/** The body as the answer to an MCP client's request, when it is a JSON-RPC error or a result. */
export function asAnswer({ body }: ExampleJson, id: unknown): JsonObject | undefined {
  if (!isObject(body) || !Object.keys(body).every((name) => MESSAGE_MEMBERS.includes(name))) return undefined;
  const isError = isObject(body.error) && isJsonRpcError(body.error, body.jsonrpc !== undefined);
  return isError || isObject(body.result) ? { ...body, jsonrpc: '2.0', id: id as number } : undefined;
}

/** Whether an object is the error of a JSON-RPC message. A code like an HTTP status is none, unless the message says so. */
function isJsonRpcError({ code, message, ...others }: JsonObject, isMessage: boolean): boolean {
  const isCode = typeof code === 'number' && Number.isInteger(code) && (isMessage || code < 100 || code > 599);
  return isCode && typeof message === 'string' && Object.keys(others).every((name) => name === 'data');
}
