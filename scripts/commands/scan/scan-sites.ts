import type { KnownResponse } from '../../../src/lint/contracts/catalog.js';
import type { Edition } from '../../../src/lint/description/edition.js';
import { isErrorStatus } from '../../../src/lint/description/status.js';
import { isListed, type Relation, relate } from './compare/relation.js';
import { byEdition, type Published, type PublishedContract, publishedResponses } from './contracts.js';
import { refTo } from './fix/ref-path.js';
import type { Scanned } from './scanned.js';
import { findSites, type Site, statusesOf } from './sites.js';
import type { Workspace } from './workspace.js';

/** Relates all error responses of some descriptions to the contracts. */
export function scanSites(
  descriptions: readonly string[],
  workspace: Workspace,
  contracts: readonly PublishedContract[],
  cwd: string,
  onSite: (done: number, of: number) => void,
): Scanned[] {
  const published = byEdition((edition) => publishedResponses(contracts, edition));
  const sites = findSites(descriptions, workspace);
  return sites.map((site, at) => {
    onSite(at, sites.length);
    return scanSite(site, contracts, published, cwd);
  });
}

function scanSite(
  site: Site,
  contracts: readonly PublishedContract[],
  published: Record<Edition, readonly Published[]>,
  cwd: string,
): Scanned {
  const { response, location, follow, edition } = site;
  const all = published[edition];
  const errors = statusesOf(site).filter(isErrorStatus);
  const reference = response.reference;
  const known = reference && all.find(({ known }) => known.name === reference.name)?.known;
  const relation: Relation = response.reference
    ? relationOfReference(reference?.name ?? '', known, errors)
    : relate({ value: response.inline ?? {}, location, follow }, errors, all);
  const contract = contracts.find(({ id }) => id === relation.nearest?.known.contract);
  const ref = contract && relation.nearest && refTo(contract, edition, relation.nearest.known.name, site.file, cwd);
  return { site, relation, contracts, known, ref };
}

/** The relation of a response that is a reference into the documents of a contract. */
function relationOfReference(name: string, known: KnownResponse | undefined, statuses: readonly string[]): Relation {
  const facts = { isWhole: true, hasBody: true };
  if (!known) {
    const message = `refers to ${name}, which is not a response of the contracts that are named`;
    return { ...facts, name: 'ignores', differences: [{ kind: 'conflict', pointer: '/$ref', message }] };
  }
  const others = statuses.filter((status) => !isListed(known, status));
  if (others.length === 0) return { ...facts, name: 'equals', differences: [] };
  const message = `refers to ${name}, which the contract lists for ${known.status.join(', ')}, not for ${others.join(', ')}`;
  return { ...facts, name: 'contradicts', differences: [{ kind: 'conflict', pointer: '/$ref', message }] };
}
