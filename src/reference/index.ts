import all from '../../generated/reference.js';
import { createDescriber } from './describe.js';
import type { Describe } from './description.js';

export type { ContractReference } from '../../generated/reference.js';
export { createDescriber } from './describe.js';
export type {
  Describe,
  DescribedInspection,
  Description,
  DescriptionLink,
  DescriptionSource,
} from './description.js';

/** Describes an inspection in words, with all contracts of the package. `error-envelopes/reference/<contract>` has one. */
export const describe: Describe = /* @__PURE__ */ createDescriber(all);
