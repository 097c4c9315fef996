import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dereference } from '@apidevtools/json-schema-ref-parser';
import { parse } from 'yaml';
import type { Inspect } from '../../src/index.js';
import type { Facts } from '../draft/facts.js';
import { factsFromOpenApi } from '../draft/openapi/facts-from-openapi.js';
import { isPostmanCollection, responsesFromPostman } from '../draft/postman/responses-from-postman.js';
import { factsFromRecorded } from '../draft/recorded/facts-from-recorded.js';
import { factsFromTable } from '../draft/table/facts-from-table.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import { type Recording, readRecording, recordingOf } from './recorded-errors.js';

export interface DraftOptions {
  id?: string;
  name?: string;
  code: string;
  message: string;
}

/** Facts, and the recording that they come from. */
export interface DraftInput {
  facts: Facts;
  recording?: Recording;
}

/**
 * Reads the input of a draft: a file of facts (YAML, JSON), an OpenAPI description, a table (CSV, TSV, or one code a
 * line), a Postman collection, or recorded responses.
 *
 * @throws Error with what is wrong
 */
export async function readDraftInput(file: string, options: DraftOptions, inspect: Inspect): Promise<DraftInput> {
  const extension = path.extname(file).toLowerCase();
  if (['.csv', '.tsv', '.txt'].includes(extension) && !isCurlOutput(file))
    return { facts: factsFromTable(readFileSync(file, 'utf8'), { ...senderOf(options), ...options }) };
  const document = ['.yaml', '.yml', '.json'].includes(extension) ? parseDocument(file) : undefined;
  if (document?.envelopes !== undefined) return { facts: checked(document) };
  if (typeof document?.openapi === 'string') {
    const description = (await dereference(file)) as JsonObject;
    const byStatus = (status: number) => {
      const { category, retry } = inspect({ status, body: { status } });
      if (category === null || retry === null) throw new Error(`${status} is not the status of an error.`);
      return { category, remedy: retry.remedy };
    };
    return { facts: factsFromOpenApi(senderOf(options), description, byStatus) };
  }
  if (document !== undefined && isPostmanCollection(document)) {
    const { name } = document.info as { name: string };
    const entries = responsesFromPostman(document).map((response) => ({ response }));
    return fromRecording(
      recordingOf(entries, inspect),
      { ...options, name: options.name ?? name },
      'saved responses of the collection',
    );
  }
  if (document !== undefined && extension !== '.json')
    throw new Error('Expected `envelopes` (a file of facts) or `openapi` (a description), got neither.');
  return fromRecording(await readRecording(file, inspect), options, 'recording');
}

function fromRecording(recording: Recording, options: DraftOptions, what: string): DraftInput {
  if (recording.errors.length === 0)
    throw new Error(`Expected an error whose body can be read in the ${what}, got none.`);
  return { facts: factsFromRecorded(senderOf(options), recording.errors), recording };
}

function senderOf({ id, name = id }: DraftOptions): { id: string; name: string; read: string } {
  if (id === undefined || name === undefined)
    throw new Error('Expected --id with the id of the contract: this input does not have it.');
  return { id, name, read: new Date().toISOString().slice(0, 10) };
}

function isCurlOutput(file: string): boolean {
  return readFileSync(file, 'utf8').startsWith('HTTP/');
}

/** The object in a YAML or JSON document; undefined if it is something else, such as one response after the other. */
function parseDocument(file: string): JsonObject | undefined {
  const text = readFileSync(file, 'utf8');
  try {
    const value: Json = file.endsWith('.json') ? JSON.parse(text) : parse(text);
    return isObject(value) ? value : undefined;
  } catch (error) {
    if (file.endsWith('.json')) return undefined;
    throw error;
  }
}

function checked(document: JsonObject): Facts {
  for (const member of ['id', 'name', 'sources', 'envelopes', 'errors'])
    if (document[member] === undefined) throw new Error(`Expected \`${member}\`. docs/drafting.md describes the file.`);
  return document as JsonObject & Facts;
}
