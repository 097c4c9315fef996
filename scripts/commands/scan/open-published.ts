import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { OpenDocument } from './workspace.js';

const PUBLISHED = /[\\/]generated[\\/]openapi[\\/](3\.[01])[\\/]([a-z\d-]+)\.openapi\.json$/;

/** Opens the documents of this package wherever a description has them installed. */
export function openPublished(documents: string): OpenDocument {
  const known = new Map<string, unknown>();
  return (file) => {
    const [, edition, id] = PUBLISHED.exec(file) ?? [];
    if (edition === undefined || id === undefined) return undefined;
    const published = path.join(documents, edition, `${id}.openapi.json`);
    if (!known.has(published) && existsSync(published))
      known.set(published, JSON.parse(readFileSync(published, 'utf8')));
    return known.get(published);
  };
}
