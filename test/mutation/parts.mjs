/**
 * What is mutated, part by part, and the tests that each part is tried with: those that run the code in their own
 * process, fast. What starts another process, type-checks, bundles or installs does not see the mutant, and a test of
 * many contracts takes too long for each.
 *
 * @type {import('./parts.mjs').PARTS}
 */
export const PARTS = {
  inspect: {
    code: /^src\/([^/]+|(inspect|shared)\/.+)\.ts$/,
    tests: ['src/inspect', 'src/shared', 'test/inspect'],
    // The captures are left out: hundreds of responses for each mutant. The list of notes is not code.
    without: /notes-list/,
  },
  // Apart from the rest, since their tests load the libraries of MCP.
  adapters: { code: /^src\/adapters\/.+\.ts$/, tests: ['src/adapters', 'test/adapters'] },
  cli: {
    code: /^src\/cli\/(?!main).+\.ts$/,
    tests: ['src/cli'],
    without: /jobs|worker-failures|inspection-json/,
  },
  // What hands the rules to the two linters needs the built catalogue: `npm run test:consumers` tries it.
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

/** The part that is being tried. */
export function part() {
  const name = process.env.MUTATION_PART ?? '';
  const found = PARTS[name];
  if (!found) throw new Error(`MUTATION_PART is one of ${Object.keys(PARTS).join(', ')}.`);
  return { name, ...found };
}

/** Whether a file belongs to the part, by its path in the project. */
export function isMutated(file) {
  return part().code.test(file) && !/\.(test|d)\.ts$/.test(file);
}
