import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LUA } from './processes.js';

const files = readdirSync(join(LUA, 'error_envelopes/contracts'));

/** All contracts, as a list in Lua. */
export const ALL = `{ ${files.map((file) => `require "error_envelopes.contracts.${file.replace(/\.lua$/, '')}"`).join(', ')} }`;
