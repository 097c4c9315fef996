import { tool } from '../consumers/tools.js';
import type { Consumer } from './consumer.js';

/** A problem that a linter reports for one of this package's rules; `operation` is the path without its slash. */
export type Reported = [rule: string, operation: string, status: string, message: string];

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
        .map(({ code, path, message }): Reported => [code, path[1]?.slice(1) ?? '', path.at(-1) ?? '', message]);
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
        ...['error-response-ref', 'error-envelope-redefined', 'error-retry-after', 'error-status'].map(
          (rule) => `  error-envelopes/${rule}: { severity: error, contracts: [codens] }`,
        ),
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
          const keys = (location[0]?.pointer ?? '').split('/');
          return [
            ruleId.slice('error-envelopes/'.length),
            (keys[2] ?? '').replace('~1', ''),
            keys.at(-1) ?? '',
            message,
          ];
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
