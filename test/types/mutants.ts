/** One change to a generated declaration, which the claims about it must notice. */
export interface Mutant {
  contract: string;
  what: string;
  from: string;
  to: string;
}

/** Nothing is changed: what is noticed of it would be noticed of everything. */
export const CONTROL: Mutant = { contract: 'codens', what: 'nothing', from: 'unknown', to: 'unknown' };

/** One for each way in which a type can stop being what its schema says. */
export const MUTANTS: readonly Mutant[] = [
  { contract: 'codens', what: 'another code', from: "error_code: 'RATE_LIMITED'", to: "error_code: 'RATE_LIMIT'" },
  { contract: 'codens', what: 'a code of any string', from: "error_code: 'RATE_LIMITED'", to: 'error_code: string' },
  { contract: 'rocketpunch', what: 'another status', from: 'status: 404;', to: 'status: 403;' },
  { contract: 'rocketpunch', what: 'a status of any number', from: 'status: 404;', to: 'status: number;' },
  {
    contract: 'codens',
    what: 'optional, not required',
    from: 'retry_after_seconds: number;',
    to: 'retry_after_seconds?: number;',
  },
  { contract: 'codens', what: 'required, not optional', from: 'suggested_action?:', to: 'suggested_action:' },
  { contract: 'f2d', what: 'never null', from: 'text?: string | null;', to: 'text?: string;' },
  { contract: 'ai-workflow', what: 'not only null', from: 'hint?: null;', to: 'hint?: string | null;' },
  { contract: 'jobko', what: 'a member that is missing', from: 'available_credits: number;', to: '' },
  { contract: 'json-rpc', what: 'an open, optional member that is missing', from: 'id?: unknown;', to: '' },
  {
    contract: 'json-rpc',
    what: 'a member that no schema has',
    from: 'id?: unknown;',
    to: 'id?: unknown; extra?: unknown;',
  },
  { contract: 'json-rpc', what: 'any, not unknown', from: 'data?: unknown;', to: 'data?: any;' },
  { contract: 'codens', what: 'a value less', from: "'permanent' | ", to: '' },
  { contract: 'codens', what: 'a known value of an open member less', from: "'top_up_credit' | ", to: '' },
  {
    contract: 'codens',
    what: 'an index signature',
    from: 'detail: unknown;',
    to: 'detail: unknown; [k: string]: unknown;',
  },
  { contract: 'codens', what: 'an id less', from: "| 'idempotency-conflict'", to: '' },
  { contract: 'codens', what: 'an error less in the union', from: '  | CodensRateLimitedError\n', to: '' },
  {
    contract: 'codens',
    what: 'another body with a status',
    from: '429: CodensRateLimitedError;',
    to: '429: CodensInternalError;',
  },
];
