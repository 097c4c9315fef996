import type {
  ConditionJson,
  ContractJson,
  DocumentedErrorJson,
  EnvelopeJson,
  ExampleJson,
  FormJson,
} from '../model/contract-json.js';
import type { Json, JsonObject } from '../model/json.js';

/**
 * What is known of a sender, each fact once: the input of `draft`. All that follows from it mechanically is left out:
 * the files of body schemas, their names, bare examples, counterexamples. Members with the names of `contract.json` are
 * those of `contract.json`.
 */
export interface Facts extends Partial<Omit<ContractJson, 'envelopes' | 'errors'>> {
  id: string;
  name: string;
  /** What the `$id` of each schema begins with: `https://acme.example/schemas/`. Left out: that of this package. */
  idBase?: string;
  sources: ContractJson['sources'];
  /** By a short name. The first one is that of forms that name none. */
  envelopes: Record<string, EnvelopeFacts>;
  errors: Record<string, ErrorFacts>;
}

export interface EnvelopeFacts extends Omit<EnvelopeJson, 'schema' | 'basis'> {
  basis?: EnvelopeJson['basis'];
  /** The file of its schema; left out: the usual one. */
  file?: string;
  /** The description of the schema. */
  description?: string;
  /** The schema without `$schema`, `$id`, `title`. */
  schema: JsonObject;
  /** A valid body of an error that the contract does not list. */
  sample: Json;
}

export interface ErrorFacts extends Partial<Omit<DocumentedErrorJson, 'forms' | 'basis' | 'retry'>> {
  /** The retry advice, or its `remedy` alone: the others follow. `exponential` is `wait` with that back-off. */
  retry?: DocumentedErrorJson['retry'] | DocumentedErrorJson['retry']['remedy'] | 'exponential';
  /** Left out: all is inferred. One word: meaning, action and the advice; the category is inferred. */
  basis?: DocumentedErrorJson['basis']['meaning'] | Partial<DocumentedErrorJson['basis']>;
  forms: FormFacts[];
}

export interface FormFacts extends Partial<Omit<FormJson, 'schema' | 'basis'>> {
  /** The name of its envelope. */
  envelope?: string;
  /** The whole text that identifies it. */
  text?: string;
  /** The pattern of the text that identifies it. */
  pattern?: string;
  /** Further conditions of `matchBy`. */
  conditions?: (string | ConditionJson)[];
  /** What its body schema says beyond the envelope, the code and the text. */
  schema?: JsonObject;
  /** A valid body. Left out: the envelope's sample with the code and the text. */
  sample?: Json;
  /** Left out: each stated fact is documented. */
  basis?: Partial<FormJson['basis']>;
  /** Responses by case. */
  examples?: Record<string, ExampleFacts>;
}

export interface ExampleFacts extends Partial<Omit<ExampleJson, 'violations'>> {
  body: Json;
}
