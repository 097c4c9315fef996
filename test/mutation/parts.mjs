/**
 * The code that is mutated, part by part, and the tests of each part: fast ones that run the code in their own process.
 * A test that starts another process, type-checks, bundles or installs does not see the mutant.
 *
 * @type {import('./parts.mjs').PARTS}
 */
export const PARTS = {
  inspect: {
    code: /^src\/([^/]+|(inspect|shared)\/.+)\.ts$/,
    tests: ['src/inspect', 'src/shared', 'test/inspect'],
    // Without the captures: hundreds of responses for each mutant. The list of notes is not code.
    without: /notes-list/,
  },
  // The adapters are tested with real servers (`test/gateways/`), which is too slow for each mutant.
  gateway: {
    code: /^src\/gateway\/.+\.ts$/,
    tests: ['src/gateway', 'test/gateways/observation', 'test/gateways/configuration', 'test/gateways/metrics'],
  },
  // A part of its own, because its tests load the libraries of MCP.
  adapters: { code: /^src\/adapters\/.+\.ts$/, tests: ['src/adapters', 'test/adapters'] },
  retry: { code: /^src\/retry-client\/[^/]+\.ts$/, tests: ['src/retry-client'], without: /integrations/ },
  // A part of its own, because its tests load the libraries.
  'retry-integrations': {
    code: /^src\/retry-client\/integrations\/.+\.ts$/,
    tests: ['src/retry-client/integrations'],
  },
  cli: {
    code: /^src\/cli\/(?!main).+\.ts$/,
    tests: ['src/cli'],
    without: /jobs|worker-failures|inspection-json/,
  },
  // The entry points of the two linters need the built catalogue: `npm run test:consumers` covers them.
  lint: { code: /^src\/lint\/(?!spectral|redocly).+\.ts$/, tests: ['src/lint', 'test/lint'] },
  rules: { code: /^scripts\/rules\/.+\.ts$/, tests: ['scripts/rules'] },
  model: {
    code: /^scripts\/(model\/.+|output|load-contracts)\.ts$/,
    tests: ['scripts/model', 'scripts/load-contracts', 'scripts/output', 'test/mutation', 'scripts/rules'],
  },
  emit: {
    code: /^scripts\/emit\/.+\.ts$/,
    tests: ['test/fuzz/emitter', 'scripts/emit', 'test/mutation'],
  },
};

/** The part that is mutated in this process. */
export function part() {
  const name = process.env.MUTATION_PART ?? '';
  const found = PARTS[name];
  if (!found) throw new Error(`Expected MUTATION_PART to be one of ${Object.keys(PARTS).join(', ')}, got "${name}".`);
  return { name, ...found };
}

/** Whether a file belongs to the part, by its path in the project. */
export function isMutated(file) {
  return part().code.test(file) && !/\.(test|d)\.ts$/.test(file);
}
