import type { Edition } from './edition.js';

/** A reference into an OpenAPI document of this package, or of contracts of one's own. */
export interface PackageReference {
  /** The text before `openapi/`. */
  base: string;
  edition: Edition;
  /** The document's name: a contract's id, or `all`. */
  document: string;
  kind: 'responses' | 'schemas' | 'headers';
  name: string;
}

const PACKAGE_REFERENCE =
  /^(?<base>(?:.*\/)?)openapi\/(?<edition>3\.[01])\/(?<document>[A-Za-z0-9_-]+)\.openapi\.json#\/components\/(?<kind>responses|schemas|headers)\/(?<name>[A-Za-z0-9]+)$/;

/** Parses a `$ref` into a generated document; undefined for any other `$ref`. */
export function parsePackageReference(ref: string): PackageReference | undefined {
  const found = PACKAGE_REFERENCE.exec(ref)?.groups as PackageReference | undefined;
  // Output in a folder of another name is known by its components: their names begin with the contract.
  return found && (/(?:^|\/)generated\/$/.test(found.base) || hasNameOf(found)) ? { ...found } : undefined;
}

function hasNameOf({ document, name }: PackageReference): boolean {
  return name.toLowerCase().startsWith(document.replaceAll('-', ''));
}

/** The `$ref` of a component. */
export function formatPackageReference({ base, edition, document, kind, name }: PackageReference): string {
  return `${base}openapi/${edition}/${document}.openapi.json#/components/${kind}/${name}`;
}
