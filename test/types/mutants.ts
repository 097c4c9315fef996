/** One change to a generated declaration that makes its assertions fail. */
export interface Mutant {
  contract: string;
  change: string;
  from: string;
  to: string;
}

/** No change: a failed assertion here would mean that the assertions always fail. */
export const CONTROL: Mutant = { contract: 'codens', change: 'nothing', from: 'unknown', to: 'unknown' };

/** One for each way in which a type can differ from its schema. */
export const MUTANTS: readonly Mutant[] = [
  { contract: 'codens', change: 'another code', from: "error_code: 'RATE_LIMITED'", to: "error_code: 'RATE_LIMIT'" },
  {
    contract: 'codens',
    change: 'string instead of a code',
    from: "error_code: 'RATE_LIMITED'",
    to: 'error_code: string',
  },
  { contract: 'rocketpunch', change: 'another status', from: 'status: 404;', to: 'status: 403;' },
  { contract: 'rocketpunch', change: 'number instead of a status', from: 'status: 404;', to: 'status: number;' },
  {
    contract: 'codens',
    change: 'optional instead of required',
    from: 'retry_after_seconds: number;',
    to: 'retry_after_seconds?: number;',
  },
  { contract: 'codens', change: 'required instead of optional', from: 'suggested_action?:', to: 'suggested_action:' },
  { contract: 'f2d', change: 'a type without null', from: 'text?: string | null;', to: 'text?: string;' },
  { contract: 'ai-workflow', change: 'a type with more than null', from: 'hint?: null;', to: 'hint?: string | null;' },
  { contract: 'jobko', change: 'a missing member', from: 'available_credits: number;', to: '' },
  { contract: 'json-rpc', change: 'a missing optional member of type unknown', from: 'id?: unknown;', to: '' },
  {
    contract: 'json-rpc',
    change: 'a member that the schema does not have',
    from: 'id?: unknown;',
    to: 'id?: unknown; extra?: unknown;',
  },
  { contract: 'json-rpc', change: 'any instead of unknown', from: 'data?: unknown;', to: 'data?: any;' },
  { contract: 'codens', change: 'a missing value', from: "'permanent' | ", to: '' },
  { contract: 'codens', change: 'a missing value of an open enumeration', from: "'top_up_credit' | ", to: '' },
  {
    contract: 'codens',
    change: 'an index signature',
    from: 'detail: unknown;',
    to: 'detail: unknown; [k: string]: unknown;',
  },
  { contract: 'codens', change: 'a missing error id', from: "| 'idempotency-conflict'", to: '' },
  { contract: 'codens', change: 'a missing error in the union', from: '  | CodensRateLimitedError\n', to: '' },
  {
    contract: 'codens',
    change: 'another body with a status',
    from: '429: CodensRateLimitedError;',
    to: '429: CodensInternalError;',
  },
];
