import path from 'node:path';
import { EXTENSION } from '../../../../src/lint/contracts/select-contracts.js';
import { formatPackageReference } from '../../../../src/lint/description/package-reference.js';
import { isErrorStatus } from '../../../../src/lint/description/status.js';
import type { RelationName } from '../compare/relation-name.js';
import type { Scanned } from '../scanned.js';
import { statusesOf } from '../sites.js';
import { findNode } from '../source/node.js';
import type { Change } from './change.js';

/** What `--fix` does about a response: a change, or the reason why it is left; neither where there is nothing to do. */
export type Decision = { change: Change } | { reason: string } | undefined;

export interface DecideOptions {
  /** The relations whose responses are replaced besides those that say nothing unlike the contract. */
  replace: readonly RelationName[];
}

/** Decides by what a response says whether it may become a reference. */
export function decide(scanned: Scanned, { replace }: DecideOptions): Decision {
  const { site, relation, ref } = scanned;
  const { response, node, edition, aliases } = site;
  if (response.reference) return correctEdition(scanned);
  const { inline } = response;
  if (!inline)
    return {
      reason: response.unresolved ? `Its $ref '${response.unresolved}' was not followed.` : 'It is not an object.',
    };
  // A copy that says so, of a bundle or a vendored document, is what its author wants.
  if (EXTENSION in inline && relation.name === 'equals') return undefined;
  const reason = reasonToLeave(scanned, replace);
  if (reason !== undefined) return { reason };
  if (ref === undefined || node.kind !== 'map')
    return {
      reason: 'The contract has no OpenAPI document to refer to. Generate it, and name the output with --contracts.',
    };
  // Beside a `$ref`, OpenAPI 3.1 and later read these; 3.0 ignores them.
  return { change: { node, ref, keeps: edition === '3.0' ? [] : ['description', 'summary'], aliases } };
}

function reasonToLeave({ site, relation, contracts }: Scanned, replace: readonly RelationName[]): string | undefined {
  const { name, nearest, isWhole, hasBody, differences } = relation;
  const statuses = statusesOf(site);
  const others = statuses.filter((status) => !isErrorStatus(status));
  if (others.length > 0) return `It is used for ${others.join(', ')}, too, which is not an error.`;
  if (site.isMixed)
    return 'Descriptions of OpenAPI 3.0 and of later editions share it, and would need different references.';
  if (site.file.path.split(path.sep).includes('node_modules')) return 'It is written in an installed package.';
  const extensions = Object.keys(site.response.inline ?? {}).filter((key) => key.startsWith('x-') && key !== EXTENSION);
  if (extensions.length > 0) return `It has ${extensions.join(', ')}, which a reference cannot have.`;
  if (!nearest) return `${contracts.map(({ id }) => id).join(', ')} has no response for ${statuses.join(', ')}.`;
  if (replace.includes(name)) return undefined;
  const first = differences.find(({ kind }) => kind !== 'omission');
  const why = first ? `${first.pointer} ${first.message}`.trim() : '';
  if (name === 'contradicts')
    return `It contradicts the contract: ${why}. Correct it, or replace it with --replace contradicts.`;
  if (name === 'extends')
    return `It extends the contract: ${why}. Replace it with --replace extends, which drops what it adds.`;
  if (name === 'ignores' && hasBody) return 'It describes another body. Replace it with --replace ignores.';
  if (first) return `It has more than the contract: ${why}. Replace it with --replace ignores, which drops it.`;
  if (name === 'ignores' && contracts.length > 1)
    return 'It describes no body, and several contracts are named. Name one with --vendor.';
  if (!isWhole && differences.length > 0)
    return `No response of the contract has all errors for ${statuses.join(', ')}.`;
  return undefined;
}

/** A reference to the documents of another edition leads to those of the description's. */
function correctEdition({ site, known }: Scanned): Decision {
  const { response, edition, node, isMixed, aliases } = site;
  if (!response.reference || response.reference.edition === edition) return undefined;
  if (isMixed || !known) return { reason: 'It refers to the document of another edition of OpenAPI.' };
  const found = findNode(node, ['$ref']);
  if (!found) return undefined;
  const ref = formatPackageReference({ ...response.reference, edition });
  return { change: { node: found.node, ref, keeps: [], aliases } };
}
