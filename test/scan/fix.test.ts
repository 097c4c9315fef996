import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocuments } from '../../scripts/bin/lint-catalog.js';
import { commentsIn } from '../../scripts/commands/scan/source/comments.js';
import { Workspace } from '../../scripts/commands/scan/workspace.js';
import { check } from '../../src/lint/check.js';
import { lintCatalog } from '../../src/lint/contracts/make-catalog.js';
import { RULE_NAMES } from '../../src/lint/rules/index.js';
import { scan } from './scan.js';
import { SPECS, type SpecProject, specProject } from './specs.js';

const catalog = lintCatalog(readDocuments());
let project: SpecProject;
beforeAll(() => {
  project = specProject();
});
afterAll(() => project.remove());

/** What the lint rules report about a description. */
function lint(file: string, vendor: string): string[] {
  const { root, follow } = new Workspace().open(file);
  return RULE_NAMES.flatMap((rule) => check(rule, root, follow, catalog, { contracts: [vendor] })).map(
    ({ message }) => message,
  );
}

/** The lines of a text that are not lines of another one in its order. */
function newLines(text: string, before: string): string[] {
  const old = before.split('\n');
  let at = 0;
  return text.split('\n').filter((line) => {
    const found = old.indexOf(line, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}

describe.each(SPECS)('a description with $name', (spec) => {
  const vendor = 'vendor' in spec ? spec.vendor : 'problem-details';
  const flags = 'vendor' in spec ? { vendor: [spec.vendor] } : {};
  const { entry } = spec;

  test('gets references in all places, and nothing else changes', async () => {
    const before = project.read(entry);
    const file = path.join(project.folder, entry);
    expect(lint(file, vendor)).not.toEqual([]);
    const run = await scan(project.folder, [entry], { ...flags, fix: true });
    expect(run.stderr).toMatch(/^\d+ responses? written as \$ref in \d+ files?, 0 left as they are\.\n$/);
    const after = project.read(entry);
    expect(after).not.toEqual(before);
    for (const [name, text] of Object.entries(after)) {
      expect(newLines(text, before[name] ?? '').filter((line) => !/\$ref|^[ {"\d:]*#/.test(line))).toEqual([]);
      if (!name.endsWith('.json')) expect(commentTexts(text)).toEqual(commentTexts(before[name] ?? ''));
    }
    expect(lint(file, vendor)).toEqual([]);
    await expect(text(after)).toMatchFileSnapshot(`expected/${entry.replace(/\W/g, '-')}.txt`);
  });

  test('does not change in a second run', async () => {
    const before = project.read(entry);
    const run = await scan(project.folder, [entry], {
      ...flags,
      fix: true,
      failOn: ['extends', 'contradicts', 'ignores'],
    });
    expect(run).toMatchObject({ code: 0, stderr: '0 responses written as $ref in 0 files, 0 left as they are.\n' });
    expect(project.read(entry)).toEqual(before);
  });
});

function commentTexts(text: string): string[] {
  return commentsIn(text)
    .map((comment) => comment.text)
    .sort();
}

/** The files of a description one after the other, for people to review. */
function text(files: Record<string, string>): string {
  return Object.entries(files)
    .map(([name, content]) => `=== ${name}\n${content.replaceAll('\r\n', '<CRLF>\n').replace('\uFEFF', '<BOM>')}\n`)
    .join('');
}
