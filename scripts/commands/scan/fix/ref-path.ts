import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Edition } from '../../../../src/lint/description/edition.js';
import { formatPackageReference } from '../../../../src/lint/description/package-reference.js';
import { decodePercent } from '../../../../src/lint/description/percent-decoding.js';
import { packageReferencesIn } from '../../../../src/lint/description/references.js';
import { MANIFEST } from '../../../output-manifest.js';
import type { PublishedContract } from '../contracts.js';
import type { SourceFile } from '../source/source-file.js';

const PACKAGE = 'node_modules/error-envelopes';

/** The `$ref` of a published response, as a file refers to it. */
export function refTo(
  { files, isShipped, id }: PublishedContract,
  edition: Edition,
  name: string,
  from: SourceFile,
  base: string,
): string | undefined {
  if (isShipped) return formatPackageReference({ base, edition, document: id, kind: 'responses', name });
  const file = files?.[edition];
  return file === undefined ? undefined : `${relative(from.path, file)}#/components/responses/${name}`;
}

/** How a file refers to this package: by the way of its other references, else of where it is installed. */
export function baseFor({ path: file, value }: SourceFile, cwd: string): string {
  const first = packageReferencesIn(value).find(({ reference }) => !isOutput(reference.base, file));
  return first
    ? first.reference.base
    : `${relative(file, path.join(installedAbove(path.dirname(file)) ?? cwd, PACKAGE))}/generated/`;
}

/** Whether a way leads to the output of `generate`, which has contracts of one's own. */
function isOutput(base: string, from: string): boolean {
  const folder = path.resolve(path.dirname(from), decodePercent(base));
  // This package has no `package.json` beside its output.
  return [MANIFEST, 'package.json'].every((name) => existsSync(path.join(folder, name)));
}

/** The nearest folder that this package is installed in; undefined if it is not. */
function installedAbove(folder: string): string | undefined {
  if (existsSync(path.join(folder, PACKAGE))) return folder;
  const above = path.dirname(folder);
  return above === folder ? undefined : installedAbove(above);
}

/** A relative reference, RFC 3986 section 4.2: with slashes, and no character that it forbids. */
function relative(from: string, to: string): string {
  return path.relative(path.dirname(from), to).split(path.sep).map(encodeURIComponent).join('/');
}
