/** What the playground's list says of a contract before it is loaded. */
export interface ListedContract {
  id: string;
  name: string;
  kind: string;
  /** What a program imports its table from. */
  module: string;
}

/**
 * The module `contracts.js` of the playground: every contract with its name, and functions that load what was generated from
 * it. A bundler makes each a file of its own, which is loaded when the contract is needed.
 *
 * @param generated the folder of the generator's output, as an import from the module
 */
export function contractsModule(contracts: readonly ListedContract[], generated: string): string {
  const entries = contracts.map(({ id, name, kind, module }) => {
    const load = (folder: string) => `() => import(${JSON.stringify(`${generated}/${folder}/${id}.js`)})`;
    const listed = JSON.stringify({ id, name, kind, module }).slice(1, -1);
    return `  { ${listed}, load: ${load('contracts')}, loadReference: ${load('reference')} },\n`;
  });
  return `export const contracts = [\n${entries.join('')}];\n`;
}
