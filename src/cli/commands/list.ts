import type { Category, RetryAdvice, Surface } from '../../../generated/contract-table.js';
import type { ContractReference, ErrorReference } from '../../../generated/reference.js';
import type { CliContext } from '../context.js';
import { contractNamed } from '../contracts.js';
import { listTable } from '../render/list-table.js';
import { colours, width } from '../render/terminal.js';

/** One documented error on one surface, as `list --json` prints it. */
export interface ListRow {
  contract: string;
  error: string;
  /** Null for an error that no page shows on the wire. */
  surface: Surface | null;
  /** The statuses it is bound to. One that was inferred binds nothing and is left out. */
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

/** Prints the documented errors; returns the exit code. */
export function listCommand(flags: { vendor?: string; json?: boolean }, world: CliContext): number {
  const { stdout, reference } = world;
  const rows = listRows(flags.vendor === undefined ? reference : [contractNamed(flags.vendor, reference)]);
  const people = stdout.isTTY === true && flags.json !== true;
  stdout.write(people ? listTable(rows, width(stdout), colours(world)) : `${JSON.stringify(rows, null, 2)}\n`);
  return 0;
}

function rowsOf(contract: string, error: ErrorReference): ListRow[] {
  const surfaces = SURFACES.filter((surface) => error.forms.some((form) => form.surfaces.includes(surface)));
  return (surfaces.length === 0 ? [null] : surfaces).map((surface) => rowOf(contract, error, surface));
}

function rowOf(contract: string, error: ErrorReference, surface: Surface | null): ListRow {
  const forms = surface === null ? [] : error.forms.filter((form) => form.surfaces.includes(surface));
  const bound = forms.filter(({ statusBasis }) => statusBasis === 'documented').flatMap(({ status }) => status);
  const { when, retryable, remedy, backoff } = error.retry;
  return {
    contract,
    error: error.id,
    surface,
    status: [...new Set(bound)].sort((a, b) => a - b),
    code: forms.find(({ code }) => code !== null)?.code ?? null,
    category: error.category,
    retry: { when, retryable, remedy, backoff },
    title: error.title,
  };
}
