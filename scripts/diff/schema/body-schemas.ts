import { isInBody } from '../../model/locator.js';
import type { ContractModel } from '../../model/model.js';
import type { Pair } from '../change.js';
import type { Report } from '../report.js';
import type { Renames } from '../schema-files.js';
import { bodyPlace } from './body-place.js';
import { compareSchemas } from './compare-schemas.js';
import { compareTexts } from './compare-texts.js';
import { findInSource } from './find-in-source.js';

/**
 * Compares which values the body schemas accept, and their words. They are compared as they are resolved, so that a move
 * into a definition or an envelope changes nothing; a change is reported where it is written.
 */
export function compareBodySchemas({ before, after }: Pair<ContractModel>, renames: Renames, report: Report): void {
  for (const [name, old] of before.schemas) {
    const nameNow = renames.get(name) ?? name;
    const now = after.schemas.get(nameNow);
    if (!now) continue;
    const place = (keys: readonly string[]) =>
      findInSource(after, nameNow, keys) ??
      findInSource(before, name, keys) ??
      findInSource(after, nameNow, keys.slice(0, -1)) ?? { file: now.file, pointer: '' };
    const pair = { before: old.flat, after: now.flat };
    compareSchemas(pair, {
      codes: codePlaces(after, nameNow),
      report: (rule, keys, one, other) => report.add(rule, place(keys), one, other),
    });
    compareTexts(pair, [], (keys, one, other) => report.add('text-changed', place(keys), one, other));
  }
}

/** Where the code is in the bodies of a form, as keys of the body. An envelope's codes are those of any error. */
function codePlaces({ envelopes, errors }: ContractModel, name: string): string[] {
  if (envelopes.some(({ json }) => json.schema === name)) return [];
  const forms = errors.flatMap((error) => error.forms).filter(({ json }) => json.schema === name);
  return forms.flatMap(({ envelope }) => envelope.code.filter(isInBody).map(({ keys }) => bodyPlace(keys)));
}
