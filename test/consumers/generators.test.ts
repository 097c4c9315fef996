import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contracts, plainValidators, printedBodies } from '../support/contracts.js';
import { openApiDocument } from '../support/openapi.js';
import { program, TOOLS, tool } from './tools.js';
import { createWorkspace, type Workspace } from './workspace.js';

let workspace: Workspace;

beforeAll(() => {
  workspace = createWorkspace();
});
afterAll(() => workspace?.remove());

interface Validator {
  safeParse(body: unknown): { success: boolean };
}

interface Generator {
  name: string;
  version: '3.1' | '3.0';
  /** Writes a module, and returns its name and that of the validator of a schema in it. */
  generate(): { module: string; nameOf(title: string): string; inside?: string };
  /** The violations that it does not see, by the name of {@link violationName}, each with its reason. */
  ignored: Record<string, string>;
}

function run(name: string, args: readonly string[]): void {
  const { code, stdout, stderr } = tool(workspace.folder, name, args);
  expect(code, stderr + stdout).toBe(0);
}

const lowerFirst = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);

const zodClient = (version: '3.1' | '3.0', ignored: Generator['ignored']): Generator => ({
  name: 'openapi-zod-client',
  version,
  ignored,
  generate() {
    run('openapi-zod-client', [`${version}.json`, '-o', `zod-client-${version}.ts`, '--export-schemas']);
    return { module: `zod-client-${version}.ts`, nameOf: (title) => title, inside: 'schemas' };
  },
});

/** The keyword that a body breaks; that of a body which is a text is another than that of a member. */
function violationName({ keyword, instancePath }: { keyword: string; instancePath: string }, body: unknown): string {
  return instancePath === '' && typeof body === 'string' ? `${keyword} of a text` : keyword;
}

/** What all generators for Zod lack. */
const ZOD: Generator['ignored'] = {
  contains: 'Zod has nothing like it.',
  required: 'A member of any type is `z.unknown()`, which accepts that the member is absent.',
};

/** It adds the conditions of a string where the string is a member. */
const ZOD_CLIENT: Generator['ignored'] = {
  ...ZOD,
  'pattern of a text': 'The pattern of a schema that is a string is left out.',
};

const GENERATORS: Generator[] = [
  zodClient('3.1', {
    ...ZOD_CLIENT,
    type: 'A number inside `anyOf` or a list of types loses `int()`.',
    minimum: 'A number in a list of types loses `gte()`.',
  }),
  zodClient('3.0', ZOD_CLIENT),
  {
    name: 'kubb',
    version: '3.1',
    ignored: ZOD,
    generate() {
      workspace.write(
        'kubb.config.mjs',
        `import { pluginOas } from '@kubb/plugin-oas';
        import { pluginZod } from '@kubb/plugin-zod';
        export default {
          root: '.', input: { path: './3.1.json' }, output: { path: './kubb', clean: true },
          plugins: [
            pluginOas({ validate: false, generators: [] }),
            pluginZod({ output: { path: 'zod.ts', barrelType: false }, unknownType: 'unknown', version: '3' }),
          ],
        };`,
      );
      run('kubb', ['generate', '--config', 'kubb.config.mjs']);
      return { module: 'kubb/zod.ts', nameOf: (title) => `${lowerFirst(title)}Schema` };
    },
  },
  {
    name: 'orval',
    version: '3.1',
    ignored: { ...ZOD, type: 'An integer is a number.' },
    generate() {
      const description = JSON.parse(readFileSync(path.join(workspace.folder, '3.1.json'), 'utf8'));
      // Orval writes an apostrophe in a literal without an escape.
      const { schemas } = description.components;
      const hasApostrophe = (name: string) => /"enum":\[[^\]]*'/.test(JSON.stringify(schemas[name]));
      const names = Object.keys(schemas).filter((name) => !hasApostrophe(name));
      description.paths = Object.fromEntries(names.map((name) => [`/${name}`, description.paths[`/schemas/${name}`]]));
      workspace.write('orval.json', JSON.stringify(description));
      run('orval', ['--input', './orval.json', '--output', './orval.ts', '--client', 'zod']);
      return { module: 'orval.ts', nameOf: (title) => `read${title}Response` };
    },
  },
];

describe.each(GENERATORS)('the validators of $name, from OpenAPI $version', ({ version, generate, ignored }) => {
  let validatorOf: (title: string) => Validator | undefined;
  const seen = new Set<string>();

  beforeAll(async () => {
    const generated = generate();
    const module = await workspace.importTypeScript(generated.module);
    const validators = Object.entries(
      (generated.inside ? module[generated.inside] : module) as Record<string, Validator>,
    );
    const byName = new Map(validators.map(([name, validator]) => [name.toLowerCase(), validator]));
    expect(byName.size).toBeGreaterThan(Object.keys(openApiDocument(version, 'all').components.schemas).length * 0.95);
    validatorOf = (title) => byName.get(generated.nameOf(title).toLowerCase());
  });

  test.each(contracts)('accept the bodies that the schemas of $id accept', (contract) => {
    const disputed: string[] = [];
    for (const [title, validate] of plainValidators(contract)) {
      const validator = validatorOf(title);
      for (const [file, body] of printedBodies(contract)) {
        const expected = validate(body);
        const found = validator?.safeParse(body).success ?? expected;
        if (found === expected) continue;
        const broken = validate.errors?.map((error) => violationName(error, body)) ?? [];
        const unseen = broken.find((name) => found && ignored[name]);
        if (unseen) seen.add(unseen);
        else disputed.push(`${title}: ${file} is ${expected}`);
      }
    }
    expect(disputed).toEqual([]);
  });

  test('overlook all that is listed, so that no reason outlives its tool', () => {
    expect([...seen].sort()).toEqual(Object.keys(ignored).sort());
  });
});

test('gives TypeSpec that compiles, from OpenAPI 3.0', () => {
  run('tsp-openapi3', ['3.0.json', '--output-dir', 'typespec']);
  const { stdout } = tool(workspace.folder, 'tsp', ['compile', 'typespec/main.tsp', '--no-emit']);
  const errors = stdout.split('\n').filter((line) => / - error /.test(line));
  // The converter writes the status of a response as a member beside those of its body, which may be called so, too. It
  // intersects lists, which the language cannot.
  const known = [
    'contains duplicate property definitions for statusCode',
    'error intersect-invalid-index: Cannot intersect an array model.',
  ];
  expect(errors.filter((line) => !known.some((end) => line.endsWith(end)))).toEqual([]);
  expect(stdout).toMatch(errors.length > 0 ? new RegExp(`Found ${errors.length} error`) : /Compilation completed/);
});

const JAR = path.join(TOOLS, 'node_modules/@openapitools/openapi-generator-cli/bin/openapi-generator.jar');
const hasJava = program('javac', ['-version'], TOOLS).code === 0 && existsSync(JAR);

test.skipIf(!hasJava)('gives Java that compiles, from OpenAPI 3.0 (skipped without a JDK)', () => {
  const options = '--global-property models,modelDocs=false,modelTests=false --skip-validate-spec'.split(' ');
  const generate = ['-jar', JAR, 'generate', '-g', 'java', '--library', 'native', '-i', '3.0.json', '-o', 'java'];
  const generated = program('java', [...generate, ...options], workspace.folder);
  expect(generated.code, generated.stderr).toBe(0);
  const models = path.join(workspace.folder, 'java/src/main/java/org/openapitools/client/model');
  const classes = readdirSync(models).filter((name) => name.endsWith('.java'));
  // A text is a `String` of Java.
  const schemas = Object.values(openApiDocument('3.0', 'all').components.schemas).filter(
    ({ type }) => type !== 'string',
  );
  expect(classes.length).toBeGreaterThanOrEqual(schemas.length);
  const sources = classes.map((name) => path.join(models, name));
  // The generator writes no value for an object without required members that it takes for a map: `this.details = ;`.
  for (const source of sources) {
    const code = readFileSync(source, 'utf8');
    if (code.includes(' = ;')) writeFileSync(source, code.replaceAll(' = ;', ' = new java.util.HashMap<>();'));
  }
  const stubs = ['javax/annotation/Generated', 'org/openapitools/jackson/nullable/JsonNullable'];
  const files = [...sources, ...stubs.map((name) => path.join(TOOLS, 'java', `${name}.java`))];
  workspace.write('sources.txt', files.join('\n'));
  const args = ['-proc:none', '-nowarn', '-Xmaxerrs', '10000', '-d', 'classes', '-cp', JAR, '@sources.txt'];
  const { stderr } = program('javac', args, workspace.folder);
  // It names a class for members that are a text or a number, and does not write it: `AnyOfstringinteger`.
  const isUnwritten = (report: string) => /symbol: +class AnyOf/.test(report);
  // The generator names members without their case: `message` and `Message` of one body are one to it.
  const reports = stderr.split(/^(?=\S+\.java:\d+: error: )/m).filter((report) => / error: /.test(report));
  const errors = reports.filter((report) => !isUnwritten(report)).map((report) => report.split('\n')[0] as string);
  const classOf = (line: string) => path.basename(line.split('.java:')[0] ?? '').replace(/AnyOf\d*$/, '');
  const confused = new Set(errors.filter((line) => / is already defined in /.test(line)).map(classOf));
  // It takes numbers for texts where they are literals of a member of any type.
  const isLiteral = (line: string) => line.includes('incompatible types: String cannot be converted');
  expect(errors.filter((line) => !confused.has(classOf(line)) && !isLiteral(line))).toEqual([]);
});

test.each(['3.1', '3.0'] as const)(
  'passes the rules of Spectral and Redocly for each document of OpenAPI %s',
  (version) => {
    const documents = path.join(TOOLS, '../../generated/openapi', version);
    // What a document without paths and servers of its own cannot satisfy.
    workspace.write(
      '.spectral.yaml',
      'extends: ["spectral:oas"]\nrules:\n  oas3-api-servers: off\n  info-contact: off\n  oas3-unused-component: off\n',
    );
    workspace.write('redocly.yaml', 'extends: [spec]\nrules:\n  no-unused-components: off\n');
    const files = readdirSync(documents).filter((name) => name.endsWith('.json'));
    for (const name of files) workspace.write(`documents/${name}`, readFileSync(path.join(documents, name), 'utf8'));
    const paths = files.map((name) => `documents/${name}`);
    const spectral = tool(workspace.folder, 'spectral', [
      'lint',
      ...paths,
      '-r',
      '.spectral.yaml',
      '-f',
      'json',
      '--quiet',
      '-F',
      'hint',
    ]);
    expect(JSON.parse(spectral.stdout || '[]'), spectral.stderr).toEqual([]);
    // Its report is one object for each file.
    const redocly = tool(workspace.folder, 'redocly', ['lint', ...paths, '--format', 'json']);
    expect(redocly.code, redocly.stderr).toBe(0);
    expect(redocly.stdout.match(/"problems": \[\]/g), redocly.stdout).toHaveLength(files.length);
  },
);

test('gives typed documents that openapi3-ts, openapi-types and zod-to-openapi accept', () => {
  const generated = path.join(TOOLS, '../../generated/openapi');
  const program = `
    import { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
    import type { OpenAPIV3, OpenAPIV3_1 } from 'openapi-types';
    import type { oas30, oas31 } from 'openapi3-ts';
    import document30 from '${generated}/3.0/codens.openapi.js';
    import document31 from '${generated}/3.1/codens.openapi.js';
    export const documents: [OpenAPIV3.Document, OpenAPIV3_1.Document] = [document30, document31];
    export const newer: oas31.ResponseObject = document31.components.responses.CodensRateLimited;
    export const older: oas30.ResponseObject = document30.components.responses.CodensRateLimited;
    const registry = new OpenAPIRegistry();
    registry.registerComponent('responses', 'CodensRateLimited', document31.components.responses.CodensRateLimited);
    for (const [name, schema] of Object.entries(document31.components.schemas))
      registry.registerComponent('schemas', name, schema);
    for (const [name, header] of Object.entries(document31.components.headers))
      registry.registerComponent('headers', name, header);
  `;
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: 'es2022',
    module: 'nodenext',
    types: [],
  };
  workspace.write('typed.ts', program);
  workspace.write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['typed.ts'] }));
  const { stdout } = tool(workspace.folder, 'tsc', ['-p', 'tsconfig.json']);
  expect(stdout).toBe('');
});
