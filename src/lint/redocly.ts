/** A Redocly plugin, without a dependency on Redocly: `plugins: [error-envelopes/redocly]`. */
import { keysOf, pointerTo } from '../shared/json-pointer.js';
import shipped from './catalog.js';
import { check } from './check.js';
import { addContracts } from './contracts/add-contracts.js';
import type { Catalog } from './contracts/catalog.js';
import { checkOptions, type LintOptions } from './contracts/select-contracts.js';
import { followIn, rootLocation } from './description/follow.js';
import { type Follow, locationIn } from './description/location.js';
import { parsePackageReference } from './description/package-reference.js';
import { RULE_NAMES, type RuleName } from './rules/index.js';

export type { LintOptions, RuleName };

interface RedoclySource {
  absoluteRef: string;
}

interface RedoclyLocation {
  source: RedoclySource;
  /** Begins with `#/`. */
  pointer: string;
}

/** The part of a Redocly visitor's context that the rules use. */
export interface RedoclyContext {
  location: RedoclyLocation;
  report(problem: { message: string; location: RedoclyLocation }): void;
  resolve(node: { $ref: string }, from?: string): { node?: unknown; location?: RedoclyLocation | undefined };
}

export interface RedoclyVisitor {
  Root(root: unknown, context: RedoclyContext): void;
}

export interface RedoclyPlugin {
  id: string;
  rules: { oas3: Record<RuleName, (options: LintOptions) => RedoclyVisitor> };
  configs: { recommended: { rules: Record<string, 'error'> } };
}

const ID = 'error-envelopes';

function visitorOf(name: RuleName, catalog: Catalog): (options: LintOptions) => RedoclyVisitor {
  return (options) => {
    checkOptions(catalog, options);
    return {
      // One call for the whole description: a response that many operations use is reported once.
      Root(value, context) {
        const { source } = context.location;
        const sources = new Map([[source.absoluteRef, source]]);
        const root = { value, location: rootLocation(source.absoluteRef) };
        for (const { message, location } of check(name, root, followFrom(value, sources, context), catalog, options)) {
          const at = { source: sources.get(location.file) ?? source, pointer: `#${pointerTo('', ...location.keys)}` };
          context.report({ message, location: at });
        }
      },
    };
  };
}

/** Follows references within the description's own file, and those in and into other files as Redocly resolves them. */
function followFrom(value: unknown, sources: Map<string, RedoclySource>, context: RedoclyContext): Follow {
  const root = rootLocation(context.location.source.absoluteRef);
  const followOwn = followIn(value, root.file);
  return (ref, from) => {
    if (from.file === root.file && ref.startsWith('#')) return followOwn(ref, from);
    const { node, location } = context.resolve({ $ref: ref }, from.file);
    if (!location || node === undefined) return undefined;
    const { source, pointer } = location;
    // Redocly resolves a chain of references in one step. One that ends in this package stays a reference.
    const end = `${source.absoluteRef.replace(/\\/g, '/')}${pointer}`;
    if (parsePackageReference(end)) return { value: { $ref: end }, location: from };
    sources.set(source.absoluteRef, source);
    const keys = pointer === '#/' ? [] : keysOf(pointer.slice(1));
    return { value: node, location: locationIn(root, source.absoluteRef, keys, from) };
  };
}

function pluginFor(catalog: Catalog): RedoclyPlugin {
  const visitors = RULE_NAMES.map((name) => [name, visitorOf(name, catalog)]);
  return {
    id: ID,
    rules: { oas3: Object.fromEntries(visitors) as RedoclyPlugin['rules']['oas3'] },
    configs: {
      recommended: { rules: Object.fromEntries(RULE_NAMES.map((name) => [`${ID}/${name}`, 'error'])) },
    },
  };
}

const plugin = pluginFor(shipped);

/** The plugin for contracts of one's own beside those of this package: `lint/redocly.js` of `generate` calls it. */
export function pluginWith(own: Catalog): RedoclyPlugin {
  return pluginFor(addContracts(shipped, own));
}

/** Redocly expects a function as the default export. */
export default function errorEnvelopes(): RedoclyPlugin {
  return plugin;
}
