/**
 * What is mutated, part by part, and the tests that each part is tried with: those that run the code in their own
 * process, fast. What starts another process, type-checks, bundles or installs does not see the mutant, and a test of
 * many contracts takes too long for each.
 *
 * @type {import('./parts.mjs').PARTS}
 */
export const PARTS = {
  inspect: {
    code: /^src\/([^/]+|inspect\/.+)\.ts$/,
    tests: ['test/inspect'],
    // The one reads all contracts and looks at the clock; the other generates contracts first, whatever is mutated. The
    // captures are left out, too: hundreds of responses, for each mutant. The list of notes is no code.
    without: /any-input|many-contracts|notes-list/,
  },
  // Apart from the rest, since their tests load the libraries of MCP.
  adapters: { code: /^src\/adapters\/.+\.ts$/, tests: ['test/adapters'] },
  cli: {
    code: /^src\/cli\/(?!main).+\.ts$/,
    tests: ['test/cli'],
    without: /bundle|jobs|job-failures|inspection-json/,
  },
  // What hands the rules to the two linters needs the built catalogue: `npm run test:consumers` tries it.
  lint: { code: /^src\/lint\/(?!spectral|redocly).+\.ts$/, tests: ['test/lint'], without: /rulesets/ },
  rules: { code: /^scripts\/rules\/.+\.ts$/, tests: ['scripts/rules'] },
  model: {
    code: /^scripts\/(model\/.+|output|progress)\.ts$/,
    tests: ['test/generator', 'test/mutation', 'scripts/rules'],
    without: /command|contracts\.test|determinism|generated-code|new-contract/,
  },
  emit: {
    code: /^scripts\/emit\/.+\.ts$/,
    tests: [
      'test/fuzz/emitter',
      'test/generator',
      'test/mutation',
      'test/openapi/schema',
      'test/openapi/groups',
      'test/editions/draft',
    ],
    without:
      /command|contracts\.test|determinism|generated-code|new-contract|output\.test|progress|flatten|reading|patterns/,
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
