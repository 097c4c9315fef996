import type { Edition } from './edition.js';

/** A reference into one of this package's OpenAPI documents. */
export interface PackageReference {
  /** The text before `generated/`. */
  base: string;
  edition: Edition;
  /** The document's name: a contract's id, or `all`. */
  document: string;
  kind: 'responses' | 'schemas' | 'headers';
  name: string;
}

const PACKAGE_REFERENCE =
  /^(?<base>.*)generated\/openapi\/(?<edition>3\.[01])\/(?<document>[A-Za-z0-9_-]+)\.openapi\.json#\/components\/(?<kind>responses|schemas|headers)\/(?<name>[A-Za-z0-9]+)$/;

/** Parses a `$ref` into this package; undefined for any other `$ref`. */
export function parsePackageReference(ref: string): PackageReference | undefined {
  const found = PACKAGE_REFERENCE.exec(ref);
  return found ? { ...(found.groups as unknown as PackageReference) } : undefined;
}

/** The `$ref` of a component of this package. */
export function formatPackageReference({ base, edition, document, kind, name }: PackageReference): string {
  return `${base}generated/openapi/${edition}/${document}.openapi.json#/components/${kind}/${name}`;
}
