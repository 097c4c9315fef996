/** One thing that a linter rejects. */
export interface LintProblem {
  /** Below the project's root, with forward slashes; a commit's abbreviated hash in the linter of commits. */
  file: string;
  line?: number;
  column?: number;
  rule: string;
  /** What is wrong, and what to write instead. */
  message: string;
}

/** One line, as editors and terminals link it: `src/a.ts:3:7  phrases: ...`. */
export function formatLintProblem({ file, line, column, rule, message }: LintProblem): string {
  const position = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${position}  ${rule}: ${message}`;
}
