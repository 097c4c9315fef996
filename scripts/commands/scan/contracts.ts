import { readFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../../../src/cli/context.js';
import type { KnownResponse } from '../../../src/lint/contracts/catalog.js';
import { type Document, knownResponses } from '../../../src/lint/contracts/make-catalog.js';
import type { Edition } from '../../../src/lint/description/edition.js';
import { followIn, rootLocation } from '../../../src/lint/description/follow.js';
import type { ResponseAt } from './response-at.js';

/** The OpenAPI documents of the contracts that a description is compared with. */
export interface PublishedContract {
  id: string;
  documents: Record<Edition, Document>;
  /** Whether it is a contract of this package. */
  isShipped: boolean;
  /** The files of a contract of one's own, which a `$ref` leads to; undefined: they are not generated. */
  files?: Record<Edition, string>;
}

/** A response of a contract in one edition, ready to be compared. */
export interface Published {
  known: KnownResponse;
  response: ResponseAt;
}

const EDITIONS: readonly Edition[] = ['3.0', '3.1'];

/**
 * Reads the documents of a contract from a folder that has `3.0/` and `3.1/`.
 *
 * @throws UsageError if one cannot be read
 */
export function readContract(id: string, openapi: string, isShipped: boolean): PublishedContract {
  const files = byEdition((edition) => path.join(openapi, edition, `${id}.openapi.json`));
  return { id, isShipped, files, documents: byEdition((edition) => readDocument(files[edition])) };
}

export function byEdition<T>(make: (edition: Edition) => T): Record<Edition, T> {
  return Object.fromEntries(EDITIONS.map((edition) => [edition, make(edition)])) as Record<Edition, T>;
}

function readDocument(file: string): Document {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Document;
  } catch (error) {
    throw new UsageError(`${file}: The document cannot be read: ${(error as Error).message}`);
  }
}

/** The responses of some contracts, in the edition of the description. */
export function publishedResponses(contracts: readonly PublishedContract[], edition: Edition): Published[] {
  return contracts.flatMap(({ id, documents }) => {
    const document = documents[edition];
    const follow = followIn(document);
    return knownResponses(id, document).map((known) => ({
      known,
      response: {
        value: document.components.responses[known.name] as object as ResponseAt['value'],
        location: rootLocation(),
        follow,
      },
    }));
  });
}
