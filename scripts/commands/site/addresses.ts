import type { Category } from '../../interfaces/contract-table.js';

/** The addresses of the pages. They are public: other pages link to them. */
export const addresses = {
  contract: (id: string) => `/${id}/`,
  error: (contract: string, error: string) => `/${contract}/${error}`,
  codes: '/codes/',
  codesOf: (code: string | number) => `/codes/${codeGroup(code)}`,
  statuses: '/statuses/',
  status: (status: number) => `/statuses/${status}`,
  categories: '/categories/',
  category: (category: Category) => `/categories/${category}`,
  jsonRpcCodes: '/json-rpc-codes',
};

/** Paths that are not those of contracts. */
export const RESERVED = new Set([
  ...['assets', 'categories', 'codes', 'dist', 'guides', 'index', 'json-rpc-codes'],
  ...['llms', 'node_modules', 'playground', 'public', 'statuses', 'v1'],
]);

/** The page of codes that has a code: that of its first letter, of numbers, or of all others. */
export function codeGroup(code: string | number): string {
  const [first = ''] = String(code).toLowerCase();
  if (/^-?\d+$/.test(String(code))) return 'numbers';
  return /[a-z]/.test(first) ? first : 'others';
}
