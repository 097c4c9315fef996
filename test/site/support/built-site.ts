import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../../support/folders.js';

/** The site of this project, as `npm run site:build` writes it. */
export const SITE = path.join(PROJECT, 'website', 'dist');

if (!existsSync(path.join(SITE, 'index.html')))
  throw new Error('There is no site in website/dist. Run: npm run site:build');

/** The files of a site with an extension, as paths below it. */
export function filesOf(root: string, extension: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith(extension))
    .sort();
}

/** One page of each kind. */
export const PAGES = [
  '/',
  '/codens/',
  '/codens/rate-limited',
  '/mcp-typescript-sdk/unsupported-protocol-version',
  '/codes/',
  '/codes/numbers',
  '/statuses/',
  '/statuses/429',
  '/categories/',
  '/categories/rate-limited',
  '/json-rpc-codes',
  '/guides/',
  '/guides/command-line',
  '/playground',
];
