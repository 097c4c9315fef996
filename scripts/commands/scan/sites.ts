import { versionOf } from '../../../src/lint/description/description.js';
import type { Edition } from '../../../src/lint/description/edition.js';
import { editionOf } from '../../../src/lint/description/edition.js';
import type { Follow, Location } from '../../../src/lint/description/location.js';
import type { ResolvedResponse } from '../../../src/lint/description/resolve-response.js';
import { responsesIn } from '../../../src/lint/description/response-uses.js';
import { isErrorStatus } from '../../../src/lint/description/status.js';
import type { AliasNode, Found, SourceNode } from './source/node.js';
import type { SourceFile } from './source/source-file.js';
import { explainReference } from './unresolved.js';
import type { Workspace } from './workspace.js';

export interface Use {
  /** The description that has the operation. */
  description: string;
  operation: string;
  status: string;
}

/** A response where it is written, and the operations of all descriptions that use it. */
export interface Site {
  response: ResolvedResponse;
  follow: Follow;
  location: Location;
  file: SourceFile;
  node: Found['node'];
  entry: Found['entry'];
  edition: Edition;
  uses: Use[];
  /** The aliases of YAML that lead to it. */
  aliases: Set<AliasNode>;
  /** Whether descriptions of OpenAPI 3.0 and of a later edition use it. */
  isMixed: boolean;
}

/** The error responses of some descriptions, each once, and those that are errors in one operation and not in another. */
export function findSites(descriptions: readonly string[], workspace: Workspace): Site[] {
  const sites = new Map<SourceNode, Site>();
  for (const description of descriptions) {
    const { root, follow } = workspace.open(description);
    const edition = editionOf(versionOf(root.value));
    const { responses, unread } = responsesIn(root, follow);
    for (const { ref, location } of unread) explainReference(ref, location, follow, workspace);
    for (const { response, uses } of responses) {
      if (!uses.some(({ status }) => isErrorStatus(status))) continue;
      if (response.unresolved !== undefined)
        explainReference(response.unresolved, response.location, follow, workspace);
      const found = workspace.find(response.location);
      if (!found) continue;
      const { location } = response;
      const { file, node, entry } = found;
      const first: Site = {
        response,
        follow,
        location,
        file,
        node,
        entry,
        edition,
        uses: [],
        aliases: new Set(),
        isMixed: false,
      };
      const site = sites.get(node) ?? first;
      site.isMixed ||= site.edition !== edition;
      site.uses.push(...uses.map((use) => ({ description, ...use })));
      for (const alias of found.aliases) site.aliases.add(alias);
      sites.set(node, site);
    }
  }
  return [...sites.values()];
}

/** The keys of a response in its operations, each once. */
export function statusesOf({ uses }: Site): string[] {
  return [...new Set(uses.map(({ status }) => status))];
}
