import type { Outcome } from '../report/rows.js';
import type { Scanned } from '../scanned.js';
import type { SourceFile } from '../source/source-file.js';
import type { Workspace } from '../workspace.js';
import type { Change } from './change.js';
import { type DecideOptions, decide } from './decide.js';
import { planFile } from './plan-file.js';
import { referredChanges } from './references.js';
import { writeFiles } from './write-files.js';

export interface FixOptions extends DecideOptions {
  cwd: string;
  /** Called before each file that changes. */
  onFile: (file: string) => void;
}

/**
 * Writes references in place of the responses that may become one. Returns what was done about each response that is not
 * one yet.
 *
 * @throws UsageError if a file cannot be written; none is changed then
 */
export function fixSites(
  scanned: readonly Scanned[],
  workspace: Workspace,
  options: FixOptions,
): Map<Scanned, Outcome> {
  const outcomes = new Map<Scanned, Outcome>();
  const changes = new Map<SourceFile, Map<Change, Scanned>>();
  for (const one of scanned) {
    const decision = decide(one, options);
    if (!decision) continue;
    if ('reason' in decision) outcomes.set(one, { isWritten: false, reason: decision.reason });
    else {
      const ofFile = changes.get(one.site.file) ?? new Map<Change, Scanned>();
      changes.set(one.site.file, ofFile.set(decision.change, one));
    }
  }
  const referred = referredChanges(changes, workspace);
  const files = [...changes].map(([file, ofFile]): [string, string] => {
    options.onFile(file.path);
    const allowed = [...ofFile.keys()].filter((change) => !referred.has(change));
    const { text, left } = planFile(file, allowed);
    for (const [change, one] of ofFile) {
      const reason = referred.get(change) ?? left.get(change);
      outcomes.set(one, reason === undefined ? { isWritten: true } : { isWritten: false, reason });
    }
    return [file.path, text === file.text ? '' : `${file.hasBom ? '\uFEFF' : ''}${text}`];
  });
  writeFiles(
    files.filter(([, text]) => text !== ''),
    options.cwd,
  );
  return outcomes;
}
