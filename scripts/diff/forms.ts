import type { FormModel } from '../model/model.js';
import type { Pair } from './change.js';
import { compareHeaders } from './headers.js';
import { isSame } from './is-same.js';
import { compareMembers, compareOthers, compareSets } from './members.js';
import type { ReportAt } from './report.js';
import type { Renames } from './schema-files.js';
import { compareStatuses } from './statuses.js';
import { compareSurfaces } from './surfaces.js';

const KNOWN = ['schema', 'matchBy', 'codes', 'status', 'headers', 'surfaces', 'since', 'until', 'source', 'basis'];

/**
 * Compares two states of a form.
 *
 * @param revisions those that both contracts have
 */
export function compareForm(
  pair: Pair<FormModel>,
  revisions: string[] | null,
  renames: Renames,
  report: ReportAt,
): void {
  const { before, after } = pair;
  const { pointer } = after;
  const json = { before: before.json, after: after.json };
  const schema = renames.get(before.json.schema) ?? before.json.schema;
  if (schema !== after.json.schema)
    report('form-schema-changed', `${pointer}/schema`, before.json.schema, after.json.schema);
  // Those that a form inherits are compared with the envelope.
  if (before.json.surfaces || after.json.surfaces)
    compareSurfaces({ before: before.surfaces, after: after.surfaces }, `${pointer}/surfaces`, report);
  compareMatch(pair, report);
  compareRevisions(pair, revisions, report);
  compareStatuses(pair, report);
  compareHeaders({ before: before.json.headers, after: after.json.headers }, `${pointer}/headers`, report);
  compareMembers(json, { source: 'source-changed' }, pointer, report);
  const basis = { before: before.json.basis, after: after.json.basis };
  compareMembers(basis, { body: 'basis-changed' }, `${pointer}/basis`, report);
  // It comes and goes with the headers.
  if (basis.before.headers && basis.after.headers)
    compareMembers(basis, { headers: 'basis-changed' }, `${pointer}/basis`, report);
  compareOthers(json, KNOWN, pointer, report);
}

/** Compares what identifies a form. The literals of its body schema are compared with the schema. */
function compareMatch({ before, after }: Pair<FormModel>, report: ReportAt): void {
  const sorted = ({ json }: FormModel) => json.matchBy.map((by) => JSON.stringify(by)).sort();
  if (!isSame(sorted(before), sorted(after)))
    report('match-changed', `${after.pointer}/matchBy`, before.json.matchBy, after.json.matchBy);
  if (!before.json.codes && !after.json.codes) return;
  const codes = { before: before.matchBy.codes, after: after.matchBy.codes };
  compareSets(codes, { added: 'code-added', removed: 'code-removed' }, `${after.pointer}/codes`, report);
}

function compareRevisions({ before, after }: Pair<FormModel>, revisions: string[] | null, report: ReportAt): void {
  if (revisions === null) return;
  const has = ({ revisions: some }: FormModel) => revisions.filter((revision) => some?.includes(revision) ?? true);
  const [old, now] = [has(before), has(after)];
  const isMissing = (some: string[], others: string[]) => some.some((revision) => !others.includes(revision));
  if (isMissing(old, now)) report('revisions-narrowed', after.pointer, old, now);
  if (isMissing(now, old)) report('revisions-widened', after.pointer, old, now);
}
