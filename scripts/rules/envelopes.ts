import { isInBody, type LocatorModel, locatorsOf, type WaitModel } from '../model/locator.js';
import type { ContractModel, EnvelopeModel } from '../model/model.js';
import type { Problem } from '../model/problem.js';
import { requiresSome } from '../model/required-literal.js';
import { schemaAt, typesOf } from '../model/schema-at.js';
import type { ModelRule } from './rule.js';

export const envelopes: ModelRule = {
  name: 'envelopes',
  description:
    'Each locator of an envelope leads to a member that a schema describes, with a type that fits. An envelope of errors below status 400 has something that no success has, and one that identifies the sender has a literal text.',
  check: (contract) =>
    contract.envelopes.flatMap((envelope) => [
      ...standardShape(contract, envelope),
      ...locators(contract, envelope),
      ...requirements(contract, envelope),
    ]),
};

function problem({ file }: ContractModel, pointer: string, message: string, fix: string): Problem {
  return { file, pointer, rule: envelopes.name, message, fix };
}

/** What the standard of a shape says already. */
function standardShape(contract: ContractModel, { pointer, json }: EnvelopeModel): Problem[] {
  const found: Problem[] = [];
  const isStandard = json.shape !== 'body' && json.shape !== 'text';
  if (isStandard && (json.code ?? json.message) !== undefined) {
    found.push(
      problem(
        contract,
        pointer,
        `The standard of the shape \`${json.shape}\` says where code and message are.`,
        'Leave `code` and `message` out.',
      ),
    );
  }
  if (json.shape !== 'body' && json.mediaType !== undefined) {
    found.push(
      problem(
        contract,
        `${pointer}/mediaType`,
        `The shape \`${json.shape}\` has no media type of its own.`,
        'Leave `mediaType` out.',
      ),
    );
  }
  return found;
}

interface Expected {
  /** The JSON types that the value may have, besides null. */
  types: readonly string[];
  /** Whether its schema may be without a type: the page shows none. */
  mayBeOpen: boolean;
}

const EXPECTED = {
  code: { types: ['string', 'integer', 'number'], mayBeOpen: true },
  message: { types: ['string', 'array'], mayBeOpen: true },
  statusMirror: { types: ['integer', 'string'], mayBeOpen: false },
  requestId: { types: ['string'], mayBeOpen: false },
} satisfies Record<string, Expected>;

/** A number may be written as text. */
const NUMBER: Expected = { types: ['integer', 'number', 'string'], mayBeOpen: false };
const TEXT: Expected = { types: ['string'], mayBeOpen: false };

/** By the unit of a wait. */
const EXPECTED_WAIT: Record<WaitModel['unit'], Expected> = {
  seconds: NUMBER,
  milliseconds: NUMBER,
  'epoch-seconds': NUMBER,
  duration: TEXT,
  'date-time': TEXT,
};

function locators(contract: ContractModel, { pointer, json, schema, waits, forms }: EnvelopeModel): Problem[] {
  const inEnvelope = (['code', 'message', 'statusMirror'] as const).flatMap((member) =>
    locatorsOf(json[member]).flatMap((locator) =>
      locatorProblems(contract, `${pointer}/${member}`, locator, EXPECTED[member], [schema.flat]),
    ),
  );
  const inForms = waits.flatMap((wait, index) =>
    locatorProblems(contract, `${pointer}/waits/${index}`, wait, EXPECTED_WAIT[wait.unit], [
      schema.flat,
      ...forms.map((form) => form.schema.flat),
    ]),
  );
  return [...inEnvelope, ...listProblems(contract, pointer, json), ...inForms, ...requestIds(contract, pointer)];
}

/** The pointers of the contract's request ids, reported once: with its first envelope. */
function requestIds(contract: ContractModel, pointer: string): Problem[] {
  if (pointer !== contract.envelopes[0]?.pointer) return [];
  const schemas = [...contract.schemas.values()].map(({ flat }) => flat);
  return contract.requestId.flatMap((locator) =>
    locatorProblems(contract, '/requestId', locator, EXPECTED.requestId, schemas),
  );
}

/** A pointer has to lead to a member in at least one of the schemas, and to fit in all that describe it. */
function locatorProblems(
  contract: ContractModel,
  at: string,
  locator: LocatorModel,
  { types: allowed, mayBeOpen }: Expected,
  schemas: readonly EnvelopeModel['schema']['flat'][],
): Problem[] {
  if (!isInBody(locator)) return [];
  const described = schemas.map((schema) => schemaAt(schema, locator.keys)).filter((one) => one !== undefined);
  if (described.length === 0) {
    return [
      problem(
        contract,
        at,
        `No schema describes a member at \`${locator.pointer}\`.`,
        'Describe it in the schema, or correct the pointer.',
      ),
    ];
  }
  const types = described.map((schema) => typesOf(schema));
  const isPart = locator.after !== undefined || locator.before !== undefined;
  const expected = isPart ? allowed.filter((type) => type === 'string') : allowed;
  const others = types.flatMap((one) => [...(one ?? [])].filter((type) => type !== 'null' && !expected.includes(type)));
  if (others.length === 0 && (mayBeOpen || types.every((one) => one !== undefined))) return [];
  const got = others.length > 0 ? [...new Set(others)].join(' or ') : 'a schema without a type';
  return [
    problem(
      contract,
      at,
      `Expected the type ${expected.join(' or ')} at \`${locator.pointer}\`, got ${got}.`,
      'Correct the pointer, or give the member its type.',
    ),
  ];
}

/** Each item of a list is an error of its own: its code and its message come from the same list. */
function listProblems(contract: ContractModel, pointer: string, json: EnvelopeModel['json']): Problem[] {
  const lists = (['code', 'message'] as const).flatMap((member) =>
    locatorsOf(json[member]).flatMap((locator) =>
      isInBody(locator) && locator.keys.includes('*') ? [locator.pointer.split('/*')[0] as string] : [],
    ),
  );
  if (new Set(lists).size <= 1) return [];
  return [
    problem(
      contract,
      pointer,
      `\`code\` and \`message\` read the items of several lists: ${[...new Set(lists)].map((list) => `\`${list}\``).join(', ')}.`,
      'Use one list for both.',
    ),
  ];
}

function requirements(contract: ContractModel, envelope: EnvelopeModel): Problem[] {
  const { pointer, json, schema, forms } = envelope;
  const found: Problem[] = [];
  const statuses = new Set(forms.flatMap((form) => form.json.status ?? []).filter((status) => status < 400));
  const isOpen = json.shape === 'body' || json.shape === 'text';
  if (isOpen && statuses.size > 0 && !requiresSome(schema.flat, ['literal', 'list'])) {
    found.push(
      problem(
        contract,
        `${pointer}/schema`,
        `An error has the status ${[...statuses].join(' or ')}, and a success could have a body that ${schema.file} accepts.`,
        'Require what only errors have: a literal (`const`, `enum`), or a list with `minItems` 1.',
      ),
    );
  }
  if (json.identifies && !requiresSome(schema.flat, ['text'])) {
    found.push(
      problem(
        contract,
        `${pointer}/identifies`,
        `The envelope identifies its sender, but ${schema.file} requires no literal text that could name it.`,
        'Require the text (`const`) that only this sender has, or leave `identifies` out.',
      ),
    );
  }
  return found;
}
