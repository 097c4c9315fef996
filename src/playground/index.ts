export type { Card } from './card.js';
export { type ContractEntry, Library } from './library.js';
export { packLink, unpackLink } from './link.js';
export type { Mark } from './mark-violations.js';
export { addModule, entriesOf, NO_MODULES, type OwnModules } from './own-contracts.js';
export { EMPTY_PASTE, PASTE_FORMATS, type Paste, type PasteFormat } from './paste.js';
export { type PasteContent, readPaste } from './read-paste.js';
export { entryLabel, firstError, type Reading, readResponse, type Selection } from './reading.js';
