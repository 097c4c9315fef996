import { RULE_NAMES } from '../../src/lint/rules/index.js';
import { keysOf } from '../../src/shared/json-pointer.js';
import { tool } from '../consumers/tools.js';
import type { Consumer } from './consumer.js';

/** A problem that a linter reports for one of this package's rules, with the keys that lead to it. */
export type Reported = [rule: string, keys: string, message: string];

export interface Linter {
  name: string;
  /** Its configuration with the recommended rules. */
  recommended: Record<string, string>;
  /** Its configuration for one contract. */
  codensOnly: Record<string, string>;
  lint(consumer: Consumer, file: string): { code: number | null; reported: Reported[]; output: string };
}

export const LINTERS: Linter[] = [
  {
    name: 'spectral',
    recommended: { '.spectral.yaml': 'extends: [error-envelopes/spectral]\n' },
    codensOnly: {
      '.spectral.yaml': 'extends: [./codens.mjs]\n',
      'codens.mjs': `import { ruleset } from 'error-envelopes/spectral';\nexport default ruleset({ contracts: ['codens'] });\n`,
    },
    lint({ folder }, file) {
      const args = ['lint', file, '-r', '.spectral.yaml', '-f', 'json', '--quiet', '--ignore-unknown-format'];
      const { code, stdout, stderr } = tool(folder, 'spectral', args);
      const results: { code: string; path: string[]; message: string }[] = parse(stdout, stderr);
      const reported = results
        .filter(({ code }) => code.startsWith('error-'))
        .map(({ code, path, message }): Reported => [code, path.join(' '), message]);
      return { code, reported, output: stdout + stderr };
    },
  },
  {
    name: 'redocly',
    recommended: {
      'redocly.yaml': 'plugins: [error-envelopes/redocly]\nextends: [error-envelopes/recommended]\n',
    },
    codensOnly: {
      'redocly.yaml': [
        'plugins: [error-envelopes/redocly]',
        'rules:',
        ...RULE_NAMES.map((rule) => `  error-envelopes/${rule}: { severity: error, contracts: [codens] }`),
      ].join('\n'),
    },
    lint({ folder }, file) {
      const { code, stdout, stderr } = tool(folder, 'redocly', ['lint', file, '--format', 'json']);
      const { problems }: { problems: { ruleId: string; message: string; location: { pointer: string }[] }[] } = parse(
        stdout,
        stderr,
      );
      const reported = problems
        .filter(({ ruleId }) => ruleId.startsWith('error-envelopes/'))
        .map(({ ruleId, message, location }): Reported => {
          const keys = keysOf((location[0]?.pointer ?? '').slice(1));
          return [ruleId.slice('error-envelopes/'.length), keys.join(' '), message];
        });
      return { code, reported, output: stdout + stderr };
    },
  },
];

function parse<T>(stdout: string, stderr: string): T {
  try {
    return JSON.parse(stdout) as T;
  } catch {
    throw new Error(`Expected JSON from the linter, got: ${stdout}\n${stderr}`);
  }
}
