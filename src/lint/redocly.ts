/** A Redocly plugin, without a dependency on Redocly: `plugins: [error-envelopes/redocly]`. */
import catalog from './catalog.js';
import { check } from './check.js';
import { type LintOptions, optionsIn, selectContracts } from './contracts/select-contracts.js';
import type { Follow } from './description/follow.js';
import { baseIn, parsePackageReference } from './description/package-reference.js';
import { RULE_NAMES, type RuleName } from './rules/index.js';

export type { LintOptions, RuleName };

interface Source {
  absoluteRef: string;
}

interface Location {
  source: Source;
  absolutePointer: string;
  child(keys: string[]): Location;
}

/** The part of a Redocly visitor's context that the rules use. */
export interface RedoclyContext {
  specVersion: string;
  location: Location;
  report(problem: { message: string; location: Location }): void;
  resolve(node: { $ref: string }, from?: string): { node?: unknown; location?: Location };
}

export interface RedoclyVisitor {
  Root(root: unknown): void;
  Responses(responses: unknown, context: RedoclyContext): void;
}

export interface RedoclyPlugin {
  id: string;
  rules: { oas3: Record<RuleName, (options: LintOptions) => RedoclyVisitor> };
  configs: { recommended: { rules: Record<string, 'error'> } };
}

const ID = 'error-envelopes';

function visitorOf(name: RuleName): (options: LintOptions) => RedoclyVisitor {
  return (options) => {
    selectContracts(catalog, options);
    let root: unknown;
    return {
      Root(document) {
        root = document;
      },
      Responses(responses, context) {
        const { location, specVersion } = context;
        const description = {
          version: specVersion === 'oas3_0' ? '3.0' : '3.1',
          follow: followFrom(location.source, context),
          base: baseIn(root),
        };
        const chosen = options.contracts ? options : optionsIn(root);
        for (const { status, message } of check(name, responses, catalog, chosen, description)) {
          context.report({ message, location: location.child([status]) });
        }
      },
    };
  };
}

/**
 * Follows references from one of the description's files into any of them. Redocly resolves a chain of references in
 * one step: when the chain ends in this package, the result is a reference to that end.
 */
function followFrom(source: Source, context: RedoclyContext): Follow {
  return (ref) => {
    const { node, location } = context.resolve({ $ref: ref }, source.absoluteRef);
    if (!location) return undefined;
    const end = location.absolutePointer.replace(/\\/g, '/');
    return { value: parsePackageReference(end) ? { $ref: end } : node, follow: followFrom(location.source, context) };
  };
}

const plugin: RedoclyPlugin = {
  id: ID,
  rules: {
    oas3: Object.fromEntries(RULE_NAMES.map((name) => [name, visitorOf(name)])) as RedoclyPlugin['rules']['oas3'],
  },
  configs: {
    recommended: { rules: Object.fromEntries(RULE_NAMES.map((name) => [`${ID}/${name}`, 'error'])) },
  },
};

/** Redocly expects a function as the default export. */
export default function errorEnvelopes(): RedoclyPlugin {
  return plugin;
}
