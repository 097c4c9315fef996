import { checkContracts } from '../check/check-contracts.js';
import { contractTables } from '../check/contract-tables.js';
import { isGuardable } from '../check/guardable.js';
import type { MakeInspector } from '../check/inspector.js';
import type { ContractTable } from '../interfaces/contract-table.js';
import { checkSources } from '../load-contracts.js';
import { type ContractFiles, contractFile, responseFile } from '../model/contract-files.js';
import type { ExampleJson } from '../model/contract-json.js';
import type { JsonObject } from '../model/json.js';
import type { ContractModel } from '../model/model.js';
import { PLACEHOLDER } from '../model/placeholder.js';
import { ContractError, type Problem } from '../model/problem.js';
import { resolveContract } from '../model/resolve.js';
import { type ExampleFile, ID_BASE, type SourceContract, type SourceFile } from '../model/source.js';
import { texts } from '../rules/texts.js';
import { bodySchemas } from './body-schemas.js';
import { contractOf } from './contract-facts.js';
import { counterexamplesOf } from './counterexamples.js';
import { examplesOf } from './examples.js';
import type { Facts } from './facts.js';

/** A drafted folder. */
export interface Draft {
  /** JSON by path below the contract's folder. */
  files: ContractFiles;
  /** What a person has to decide or correct before `generate` accepts the folder. */
  problems: Problem[];
  /** What `createInspector` takes; undefined if the facts are too incomplete, or no guard can check a schema. */
  table: ContractTable | undefined;
  /** The resolved contract; undefined as the table. */
  contract: ContractModel | undefined;
}

/**
 * Writes down all that follows from the facts of a sender: `contract.json`, body schemas, examples, counterexamples.
 * A counterexample stays only if `inspect` reads it with the violation that it names.
 *
 * @throws Error if a form names an envelope that is missing, or a literal that has no place
 */
export async function draftContract(facts: Facts, makeInspector: MakeInspector): Promise<Draft> {
  const source = sourceOf(facts);
  const contract = tryResolve(source);
  if (contract) source.counterexamples = await readable(source, contract, facts, makeInspector);
  const table = contract && (await contractTables([contract]))[0];
  return { files: filesOf(source), problems: await problemsOf(source, makeInspector), table, contract };
}

function sourceOf(facts: Facts): SourceContract {
  const { id } = facts;
  const schemas = Object.entries(bodySchemas(facts)).map(
    ([name, json]) => [name, { file: `${id}/${name}`, json }] satisfies [string, SourceFile],
  );
  const examples = Object.entries(facts.errors).flatMap(([error, { forms }]) =>
    Object.entries(
      Object.assign({}, ...forms.map((form) => examplesOf(facts, form))) as Record<string, ExampleJson>,
    ).map(([name, json]): ExampleFile => ({ file: `${id}/examples/${error}/${name}.json`, error, case: name, json })),
  );
  const contract = { file: `${id}/contract.json`, json: contractOf(facts) };
  return { id, base: facts.idBase ?? ID_BASE, contract, schemas: new Map(schemas), examples, counterexamples: [] };
}

/** The contract, unless its facts are so incomplete that nothing can be resolved, or no guard can check a schema. */
function tryResolve(source: SourceContract): ContractModel | undefined {
  if (!isGuardable(source)) return undefined;
  try {
    return resolveContract(source);
  } catch {
    return undefined;
  }
}

/** The counterexamples that are read as they say. */
async function readable(
  source: SourceContract,
  contract: ContractModel,
  facts: Facts,
  makeInspector: MakeInspector,
): Promise<ExampleFile[]> {
  const written = counterexamplesOf(contract, facts).map(
    ({ error, case: name, json }): ExampleFile => ({
      file: `${source.id}/counterexamples/${error}/${name}.json`,
      error,
      case: name,
      json,
    }),
  );
  const misread = await checkContracts([resolveContract({ ...source, counterexamples: written })], makeInspector);
  const wrong = new Set(misread.map(({ file }) => file));
  return written.filter(({ file }) => !wrong.has(file));
}

/** What is left to decide in the files of a contract: texts to write, and what else `check` would find then. */
export async function problemsOf(source: SourceContract, makeInspector: MakeInspector): Promise<Problem[]> {
  const missing = texts.check(source);
  const written =
    missing.length > 0
      ? (JSON.parse(JSON.stringify(asPlain(source)).replaceAll(PLACEHOLDER, 'x')) as PlainSource)
      : undefined;
  try {
    const { contracts } = checkSources([written ? { ...written, schemas: new Map(written.schemas) } : source]);
    return [...missing, ...(await checkContracts(contracts, makeInspector))];
  } catch (error) {
    if (error instanceof ContractError) return [...missing, ...error.problems];
    throw error;
  }
}

type PlainSource = Omit<SourceContract, 'schemas'> & { schemas: [string, SourceFile][] };

function asPlain(source: SourceContract): PlainSource {
  return { ...source, schemas: [...source.schemas] };
}

function filesOf({ contract, schemas, examples, counterexamples }: SourceContract): ContractFiles {
  const files = contractFile(contract.json);
  for (const [name, { json }] of schemas) files[name] = json satisfies JsonObject;
  for (const { error, case: name, json } of [...examples, ...counterexamples])
    Object.assign(files, responseFile(error, name, json));
  return files;
}
