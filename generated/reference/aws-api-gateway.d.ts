import type { ContractReference } from '../reference.js';

declare const reference: ContractReference;
export default reference;
