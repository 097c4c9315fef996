import { describe, expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../../../test/support/folders.js';
import { lintProse } from './lint-prose.js';

/** The problems of one file, as `line:column phrase`. */
async function problemsIn(file: string, text: string): Promise<string[]> {
  const root = await temporaryFolder();
  await writeFiles(root, { [file]: text });
  const problems = await lintProse(root);
  for (const problem of problems) expect(problem.file).toBe(file);
  return problems.map(
    ({ line, column, message }) => `${line}:${column} ${message.replace(/^Expected .*, got (.*)\.$/, '$1')}`,
  );
}

describe('Markdown', () => {
  test('rejects a phrase in a paragraph, a heading, a list and a table', async () => {
    const text = '# Who tells\n\nThe body\nis told.\n\n- a layout\n\n| a |\n|---|\n| a breach |\n';
    expect(await problemsIn('a.md', text)).toEqual([
      '1:3 "Who"',
      '1:7 "tells"',
      '4:4 "told"',
      '6:5 "layout"',
      '10:5 "breach"',
    ]);
  });

  test('accepts code, and a question', async () => {
    expect(await problemsIn('a.md', '# Who sends it?\n\n`is told`\n\n```ts\n// is told\n```\n')).toEqual([]);
  });

  test.each([
    ['A value is no integer.', '"is no integer"'],
    ['A list. Of several, the first counts.', '"Of"'],
    ['Of `x` the first.', '"Of"'],
    ['Whoever asks gets it.', '"Whoever"'],
    ['A list; who wants it takes it.', '"who"'],
    ['It claims a form.', '"claims"'],
    ['Nothing is held here.', '"is held"'],
    ['The sole one.', '"sole"'],
    ['They are alike.', '"alike"'],
  ])('rejects: %s', async (text, phrase) => {
    expect(await problemsIn('a.md', text)).toEqual([expect.stringMatching(`^1:\\d+ ${phrase}$`)]);
  });

  test.each([
    'There is no contract in the folder.',
    'It is no longer sent.',
    'A JWT claim is missing.',
    'A list of several, and the clients who read it.',
    'Of course.',
  ])('accepts: %s', async (text) => {
    expect(await problemsIn('a.md', text)).toEqual([]);
  });
});

describe('TypeScript', () => {
  test('rejects a phrase in a comment, over lines and after its marks', async () => {
    const text = '/**\n * A list.\n * Of these the first.\n */\nlet a = 1; // A value is\n// told apart.\n';
    expect(await problemsIn('src/a.ts', text)).toEqual(['3:4 "Of"', '6:4 "told"']);
  });

  test('rejects a phrase in a message', async () => {
    const text = 'throw new Error(`A $' + "{1 + 1} is wanted.`);\nconst b = 'it was told so';\n";
    expect(await problemsIn('src/a.ts', text)).toEqual(['1:29 "is wanted"', '2:19 "told"']);
  });

  test('accepts code, names and JSON', async () => {
    const text =
      "import told from './told.js';\n/** `is told` */\nconst b = told['layout'];\nconst c = '{\"a\": \"is told\"}';\n";
    expect(await problemsIn('src/a.ts', text)).toEqual([]);
  });

  test('rejects the name of a test that does not begin with a verb, or holds a phrase', async () => {
    const text =
      "describe('a body', () => {\n  it('a list is read', f);\n  test.each([1])('reads what is told', f);\n});\n";
    expect(await problemsIn('src/a.test.ts', text)).toEqual(['2:7 "a"', '3:33 "told"']);
  });

  test('accepts any text that a test has as data', async () => {
    expect(await problemsIn('src/a.test.ts', "test('reads it', () => f('the sender is told'));\n")).toEqual([]);
  });
});

describe('JSON', () => {
  test('rejects a phrase in a description, and accepts what a sender writes', async () => {
    const text = '{\n  "summary": "It is told.",\n  "body": {\n    "title": "is told so"\n  }\n}\n';
    expect(await problemsIn('schemas/acme/examples/a/b.json', text)).toEqual(['2:21 "told"']);
  });
});
