import type { KnownResponse } from '../../../src/lint/contracts/catalog.js';
import { isErrorStatus } from '../../../src/lint/description/status.js';
import { Relater } from './compare/relater.js';
import { isListed, type Relation } from './compare/relation.js';
import { byEdition, type PublishedContract, publishedResponses } from './contracts.js';
import { baseFor, refTo } from './fix/ref-path.js';
import { oncePer } from './once-per.js';
import type { Scanned } from './scanned.js';
import { findSites, type Site, statusesOf } from './sites.js';
import type { SourceFile } from './source/source-file.js';
import type { Workspace } from './workspace.js';

/** Relates all error responses of some descriptions to the contracts. */
export function scanSites(
  descriptions: readonly string[],
  workspace: Workspace,
  contracts: readonly PublishedContract[],
  cwd: string,
  onSite: (done: number, of: number) => void,
): Scanned[] {
  const relaters = byEdition((edition) => new Relater(publishedResponses(contracts, edition)));
  const baseOf = oncePer((file: SourceFile) => baseFor(file, cwd));
  const sites = findSites(descriptions, workspace);
  return sites.map((site, at) => {
    onSite(at, sites.length);
    return scanSite(site, contracts, relaters[site.edition], baseOf);
  });
}

function scanSite(
  site: Site,
  contracts: readonly PublishedContract[],
  relater: Relater,
  baseOf: (file: SourceFile) => string,
): Scanned {
  const { response, location, follow, edition } = site;
  const errors = statusesOf(site).filter(isErrorStatus);
  const reference = response.reference;
  const known = reference && relater.named(reference.name);
  const relation: Relation = response.reference
    ? relationOfReference(reference?.name ?? '', known, errors)
    : relater.relate({ value: response.inline ?? {}, location, follow }, errors);
  const contract = contracts.find(({ id }) => id === relation.nearest?.known.contract);
  const ref =
    contract && relation.nearest && refTo(contract, edition, relation.nearest.known.name, site.file, baseOf(site.file));
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
