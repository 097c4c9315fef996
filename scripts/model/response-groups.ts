import type { ContractModel, FormModel } from './model.js';
import { sameHeader } from './names.js';

/** Documented errors that an API description can refer to as one response. */
export interface ResponseGroup {
  /** `Acme401`, `Acme4XX`, `AcmeDefault`. */
  name: string;
  /** The key of the response in an operation: a status, a range of statuses, or `default`. */
  key: string;
  /** The forms with a documented status of the key; for `default` all forms. */
  forms: FormModel[];
  /** The statuses of the key that the contract lists; for `default` none. */
  status: number[];
}

/**
 * The groups of a contract: each status that several forms share, also one below 400, each range of error statuses that
 * the contract lists one of, and `default`.
 */
export function responseGroups({ prefix, errors }: ContractModel): ResponseGroup[] {
  const forms = errors.flatMap(({ forms }) => forms);
  const statuses = [...new Set(forms.flatMap(({ boundStatus }) => boundStatus ?? []))].sort((a, b) => a - b);
  const group = (key: string, status: number[]): ResponseGroup => ({
    name: prefix + key,
    key,
    forms: forms.filter(({ boundStatus }) => boundStatus?.some((one) => status.includes(one))),
    status,
  });
  const single = statuses.map((status) => group(`${status}`, [status]));
  const classes = ['4', '5'].map((digit) =>
    group(
      `${digit}XX`,
      statuses.filter((status) => `${status}`.startsWith(digit)),
    ),
  );
  return [
    ...single.filter(({ forms }) => forms.length > 1),
    ...classes.filter(({ forms }) => forms.length > 0),
    { name: `${prefix}Default`, key: 'default', forms, status: [] },
  ];
}

/** The names of the headers of some forms, each as the first form writes it. */
export function headerNames(forms: readonly FormModel[]): string[] {
  const names = forms.flatMap(({ headers }) => Object.keys(headers));
  return names.filter((name, index) => names.findIndex((other) => sameHeader(other, name)) === index);
}
