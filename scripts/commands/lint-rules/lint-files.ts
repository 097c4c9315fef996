import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Document, lintCatalog } from '../../../src/lint/contracts/make-catalog.js';
import { openApiDocument } from '../../emit/openapi/document.js';
import type { ContractModel } from '../../model/model.js';
import type { OutputFile } from '../../output.js';
import { catalogModule } from './catalog-module.js';

const REDOCLY = `/** A Redocly plugin with these contracts beside those of error-envelopes. */
import { pluginWith } from 'error-envelopes/redocly';
import own from './catalog.js';

export default () => pluginWith(own);
`;

const SPECTRAL = `/** A Spectral ruleset with these contracts beside those of error-envelopes. */
import { rulesetWith } from 'error-envelopes/spectral';
import own from './catalog.js';

/** The ruleset for some contracts, for a ruleset in JavaScript to extend. */
export const ruleset = (options) => rulesetWith(own, options);

export default ruleset();
`;

/** The lint rules with contracts of one's own: what a linter's configuration names, and what they know. */
export function lintFiles(contracts: readonly ContractModel[], output: string): OutputFile[] {
  const documents = (edition: '3.0' | '3.1') =>
    Object.fromEntries(
      contracts.map((contract) => [contract.id, openApiDocument([contract], edition) as unknown as Document]),
    );
  const folder = wayFromProject(output);
  const ownFolders = Object.fromEntries(contracts.map(({ id }) => [id, folder]));
  const catalog = { ...lintCatalog({ '3.0': documents('3.0'), '3.1': documents('3.1') }), ownFolders };
  return [
    ['lint/catalog.js', catalogModule(catalog)],
    ['lint/redocly.js', REDOCLY],
    ['lint/spectral.js', SPECTRAL],
  ];
}

/** The way to a folder from the nearest `package.json` above it; without one, the folder's name. */
function wayFromProject(output: string): string {
  let project = path.dirname(output);
  while (!existsSync(path.join(project, 'package.json'))) {
    const above = path.dirname(project);
    if (above === project) return `${encodeURIComponent(path.basename(output))}/`;
    project = above;
  }
  return `${path.relative(project, output).split(path.sep).map(encodeURIComponent).join('/')}/`;
}
