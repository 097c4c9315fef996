/** A problem of a contract: where it is, which rule found it, and what to do. */
export interface Problem {
  /** The file's path below the contracts folder, with forward slashes. */
  file: string;
  /** JSON Pointer (RFC 6901) into the file; empty: the whole file. */
  pointer: string;
  rule: string;
  message: string;
  /** What to do, in the imperative. */
  fix: string;
}

/** The contracts have problems. Nothing was written. */
export class ContractError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ContractError';
  }
}

/** One problem as one line: `acme/contract.json#/errors/x  rule: message. What to do.` */
export function formatProblem({ file, pointer, rule, message, fix }: Problem): string {
  return `${file}#${pointer}  ${rule}: ${message} ${fix}`;
}
