/** `npm start`: a few responses beside what `inspect` makes of them, and what else the package makes. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Table from 'cli-table3';
import { type ContractTable, createInspector, type ErrorResponse, type Inspection } from '../../src/index.js';
import { isObject } from '../../src/shared/json-object.js';
import { type ExampleFile, readContracts, type SourceContract } from '../model/source.js';

/** Fits a terminal of 80 columns. */
const COLUMN_WIDTHS = [41, 36];
/** Lines of a body that are shown. */
const MAX_LINES = 14;
/** Vendors that are shown, each with an error of another category. */
const MAX_VENDORS = 3;

const inProject = (below: string) => new URL(`../../${below}`, import.meta.url);

const contracts = readContracts(fileURLToPath(inProject('schemas')), []);
const { default: tables } = (await import(inProject('generated/all.js').href)) as { default: readonly ContractTable[] };
const inspect = createInspector(tables);

interface Sample {
  title: string;
  response: ErrorResponse;
  vendor?: string;
}

for (const sample of [...vendorSamples(), ...mcpSamples(), ...brokenSamples()]) {
  console.log(`\n${sample.title}`);
  const rows = new Table({
    head: ['response', 'inspection'],
    colWidths: COLUMN_WIDTHS,
    wordWrap: true,
    style: { head: [], border: [] },
  });
  rows.push([responseText(sample.response), inspectionText(inspect(sample.response, { vendor: sample.vendor }))]);
  console.log(rows.toString());
}
console.log(outputs());

/** An error of each of some vendors, each of another category. */
function vendorSamples(): Sample[] {
  const seen = new Set<string>();
  const samples = contractsOf('vendor').flatMap((contract) => {
    const category = ({ error }: ExampleFile) => contract.contract.json.errors[error]?.category ?? '';
    const example = best(contract.examples).find((one) => !isMessage(one) && !seen.has(category(one)));
    if (example === undefined) return [];
    seen.add(category(example));
    return [sampleOf(contract, example, `${contract.contract.json.name}, over HTTP`)];
  });
  return samples.slice(0, MAX_VENDORS);
}

/** Errors of MCP servers: one that a vendor documents, and a JSON-RPC error and a tool result of a server without a name. */
function mcpSamples(): Sample[] {
  const ofVendor = contractsOf('vendor').flatMap((contract) => {
    const [example] = best(contract.examples.filter(isMessage));
    return example ? [sampleOf(contract, example, `${contract.contract.json.name}, over MCP`)] : [];
  });
  const messages = best(contractsOf('implementation').flatMap(({ examples }) => examples.filter(isMessage)));
  const unnamed = ['error', 'result'].flatMap((member) => {
    const example = messages.find(({ json }) => isObject(json.body) && isObject(json.body[member]));
    return example ? [{ title: 'An MCP server without a name', response: responseOf(example) }] : [];
  });
  return [...ofVendor.slice(0, 1), ...unnamed];
}

function isMessage({ json: { body } }: ExampleFile): boolean {
  return isObject(body) && 'jsonrpc' in body;
}

/** A response that violates its contract. */
function brokenSamples(): Sample[] {
  const [sample] = contractsOf('vendor').flatMap((contract) =>
    contract.counterexamples
      .filter(({ json }) => json.violations?.[0]?.in === 'header')
      .map((example) => sampleOf(contract, example, `${contract.contract.json.name}, in violation of its contract`)),
  );
  return sample ? [sample] : [];
}

function contractsOf(kind: string): SourceContract[] {
  return contracts.filter(({ contract }) => contract.json.kind === kind);
}

/** The examples, those that the sender documents and those with headers first. */
function best(examples: readonly ExampleFile[]): ExampleFile[] {
  const weight = ({ json }: ExampleFile) =>
    Number(json.basis === 'documented') * 2 + Number(json.headers !== undefined);
  return [...examples].sort((a, b) => weight(b) - weight(a));
}

function sampleOf(contract: SourceContract, example: ExampleFile, title: string): Sample {
  return { title, response: responseOf(example), vendor: contract.id };
}

function responseOf({ json: { status, headers, body, surfaces } }: ExampleFile): ErrorResponse {
  return { status, headers, body, surface: surfaces?.[0] };
}

function responseText({ status, headers, body }: ErrorResponse): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body, null, 2);
  const lines = text.split('\n');
  return [
    ...(status === undefined ? [] : [`HTTP ${status}`]),
    ...Object.entries(headers ?? {}).map(([name, value]) => `${name}: ${value}`),
    ...lines.slice(0, MAX_LINES),
    ...(lines.length > MAX_LINES ? ['...'] : []),
  ].join('\n');
}

function inspectionText({ verdict, match, category, code, message, retry, violations, notes }: Inspection): string {
  const lines: [string, string | number | null | undefined][] = [
    ['verdict', verdict],
    ['match', match && `${match.contract} ${match.error ?? '(an error that it does not list)'}`],
    ['code', code],
    ['message', message],
    ['category', category],
    ['retry', retry?.when],
    ['seconds', retry?.seconds],
    ['remedy', retry?.remedy],
    ...violations.map(({ in: part, path, rule }) => ['violation', `${part} ${path} ${rule}`] as [string, string]),
    ...notes.map((note) => ['note', note] as [string, string]),
  ];
  return lines
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name.padEnd(10)}${value}`)
    .join('\n');
}

/** What the package makes besides, with the number of files. */
function outputs(): string {
  const count = (folder: string, ending: string) =>
    readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending))
      .length;
  const rows = [
    [
      'types and guards',
      `${count('generated/contracts', '.d.ts')} contracts`,
      "import { ... } from 'error-envelopes/<contract>'",
    ],
    [
      'OpenAPI 3.1 and 3.0',
      `${count('generated/openapi', '.json')} documents`,
      'generated/openapi/3.1/<contract>.openapi.json',
    ],
    ['OpenRPC', `${count('generated/openrpc', '.json')} documents`, 'generated/openrpc/<contract>.openrpc.json'],
    ['JSON Schema', `${count('generated/schemas', '.json')} files`, 'generated/schemas/<contract>/'],
    ['lint rules', 'Spectral, Redocly', 'error-envelopes/spectral, error-envelopes/redocly'],
    ['MCP client adapters', '1.x, 2.x', 'error-envelopes/mcp-client-v1, error-envelopes/mcp-client-v2'],
    ['command line', 'inspect, scan, audit, …', 'npx error-envelopes --help'],
  ] as const;
  const lines = rows.map(([name, amount, from]) => `  ${name.padEnd(21)}${amount.padEnd(24)}${from}`);
  return ['\nThe package also has:\n', ...lines, '\nNext: README.md, or `node dist/cli.js list`.'].join('\n');
}
