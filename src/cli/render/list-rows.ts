import type { Category, RetryAdvice, Surface } from '../../../generated/contract-table.js';
import type { ContractReference, ErrorReference } from '../../../generated/reference.js';

/** One documented error on one surface, as `list --json` prints it. */
export interface ListRow {
  contract: string;
  error: string;
  /** Null for an error that no page shows on the wire. */
  surface: Surface | null;
  /** The statuses that a page documents; an inferred status is left out. */
  status: number[];
  code: string | number | null;
  category: Category;
  retry: RetryAdvice;
  title: string;
}

const SURFACES: readonly Surface[] = ['rest', 'mcp', 'json-rpc'];

/** The rows in the order of contract, error and surface. */
export function listRows(contracts: readonly ContractReference[]): ListRow[] {
  return contracts.flatMap(({ id, errors }) => errors.flatMap((error) => rowsOf(id, error)));
}

function rowsOf(contract: string, error: ErrorReference): ListRow[] {
  const surfaces = SURFACES.filter((surface) => error.forms.some((form) => form.surfaces.includes(surface)));
  return (surfaces.length === 0 ? [null] : surfaces).map((surface) => rowOf(contract, error, surface));
}

function rowOf(contract: string, error: ErrorReference, surface: Surface | null): ListRow {
  const forms = surface === null ? [] : error.forms.filter((form) => form.surfaces.includes(surface));
  const documented = forms.filter(({ statusBasis }) => statusBasis === 'documented').flatMap(({ status }) => status);
  const { when, retryable, remedy, backoff } = error.retry;
  return {
    contract,
    error: error.id,
    surface,
    status: [...new Set(documented)].sort((a, b) => a - b),
    code: forms.find(({ code }) => code !== null)?.code ?? null,
    category: error.category,
    retry: { when, retryable, remedy, backoff },
    title: error.title,
  };
}
