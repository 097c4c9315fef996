import { readFileSync } from 'node:fs';

/** Defined when the command line is bundled. */
declare const ERROR_ENVELOPES_VERSION: string | undefined;

/** The tools are in `dist/cli/`. */
const IS_BUNDLED = typeof ERROR_ENVELOPES_VERSION === 'string';

/** The text of a format schema: `contract.schema.json`. The package has it among the generated schemas. */
export function readFormatSchemaText(name: string): string {
  return read(IS_BUNDLED ? `../../generated/schemas/${name}` : `../schemas/${name}`);
}

/** The text of an interface that generated modules use: `contract-table.d.ts`. */
export function readInterface(name: string): string {
  return read(IS_BUNDLED ? `../../generated/${name}` : `./interfaces/${name}`);
}

function read(address: string): string {
  return readFileSync(new URL(address, import.meta.url), 'utf8');
}
