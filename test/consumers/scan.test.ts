import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SPECS } from '../scan/specs.js';
import { type Consumer, installPacked } from '../support/consumer.js';
import { tool } from './tools.js';

let consumer: Consumer;

beforeAll(() => {
  consumer = installPacked();
  cpSync(fileURLToPath(new URL('../scan/specs', import.meta.url)), consumer.folder, { recursive: true });
});
afterAll(() => consumer?.remove());

describe.each(SPECS)('$name, with references that the installed command wrote', (spec) => {
  const vendor = 'vendor' in spec ? spec.vendor : 'problem-details';

  test('passes the recommended rules of Redocly and ours', () => {
    const { code, stderr } = consumer.bin('error-envelopes', ['scan', spec.entry, '--vendor', vendor, '--fix'], '');
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/ 0 left as they are\.\n$/) });
    const rules = 'extends: [recommended, error-envelopes/recommended]\nrules: { operation-4xx-response: error }\n';
    consumer.write('redocly.yaml', `plugins: [error-envelopes/redocly]\n${rules}`);
    const lint = tool(consumer.folder, 'redocly', ['lint', spec.entry, '--format', 'json']);
    const { problems } = JSON.parse(lint.stdout) as {
      problems: { ruleId: string; severity: string; message: string }[];
    };
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(lint.code).toBe(0);
  });

  test('passes our rules in Spectral', () => {
    const ruleset = "import { ruleset } from 'error-envelopes/spectral';\n";
    consumer.write('rules.mjs', `${ruleset}export default ruleset({ contracts: ['${vendor}'] });\n`);
    consumer.write('.spectral.yaml', 'extends: [./rules.mjs]\n');
    const lint = tool(consumer.folder, 'spectral', [
      'lint',
      spec.entry,
      '-r',
      '.spectral.yaml',
      '-f',
      'json',
      '--quiet',
    ]);
    const problems = JSON.parse(lint.stdout) as { code: string; message: string }[];
    expect(problems.filter(({ code }) => code.startsWith('error-'))).toEqual([]);
  });
});
