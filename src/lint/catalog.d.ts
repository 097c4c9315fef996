import type { Catalog } from './contracts/catalog.js';

/** The contracts of this package. `scripts/bin/lint-catalog.ts` writes the module when the package is built. */
declare const catalog: Catalog;
export default catalog;
