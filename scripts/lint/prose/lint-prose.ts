import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { TextlintKernel, type TextlintKernelPlugin } from '@textlint/kernel';
import markdown from '@textlint/textlint-plugin-markdown';
import type { LintProblem } from '../problem.js';
import { projectFiles } from '../project-files.js';
import { SOURCE_FILE } from '../source-module.js';
import { forbidPhrases } from './forbid-phrases.js';
import { PHRASES } from './phrases.js';
import { JSON_PLUGIN, SOURCE_PLUGIN } from './plugins.js';
import { TEST_NAMES } from './test-names.js';

const PLUGINS: TextlintKernelPlugin[] = [
  { pluginId: 'markdown', plugin: markdown.default ?? markdown },
  { pluginId: 'source', plugin: SOURCE_PLUGIN },
  { pluginId: 'json', plugin: JSON_PLUGIN },
];
const PHRASES_RULE = { ruleId: 'phrases', rule: forbidPhrases(PHRASES, ['Paragraph', 'Header', 'TableCell']) };
const TEST_NAMES_RULE = { ruleId: 'test-names', rule: forbidPhrases(TEST_NAMES, ['Header']) };

/** Whether a file holds prose that people of the project write. */
function hasProse(file: string): boolean {
  if (SOURCE_FILE.test(file) || file.endsWith('.md')) return true;
  return file.startsWith('schemas/') && file.endsWith('.json');
}

/**
 * The phrases in Markdown, comments, messages, names of tests and descriptions that the language rules forbid.
 *
 * @param files paths below `root`; all files of the project if absent
 */
export async function lintProse(root: string, files = projectFiles(root)): Promise<LintProblem[]> {
  const kernel = new TextlintKernel();
  const problems: LintProblem[] = [];
  for (const file of files.filter(hasProse)) {
    const { messages } = await kernel.lintText(await readFile(path.join(root, file), 'utf8'), {
      filePath: file,
      ext: path.extname(file),
      plugins: PLUGINS,
      rules: file.endsWith('.test.ts') ? [PHRASES_RULE, TEST_NAMES_RULE] : [PHRASES_RULE],
    });
    for (const { line, column, ruleId, message } of messages)
      problems.push({ file, line, column, rule: ruleId, message });
  }
  return problems;
}
