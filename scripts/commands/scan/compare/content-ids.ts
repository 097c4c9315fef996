import { isObject, type JsonObject } from '../../../../src/shared/json-object.js';
import { isAnnotation } from './schema-at.js';

/** What a part of a response is, which decides what of it is read. */
type Part = 'response' | 'content' | 'media' | 'headers' | 'schema' | 'schemas' | 'literal';

/** Keywords whose members are schemas by a name, which may be that of an annotation. */
const NAMED_SCHEMAS = ['properties', 'patternProperties', 'dependentSchemas', 'definitions'];

/**
 * Numbers responses by what they say besides texts and examples. Each object of a file is read once, however many anchors
 * of YAML lead to it.
 */
export class ContentIds {
  readonly #ids = new Map<string, number>();
  readonly #known = new Map<Part, WeakMap<object, number>>();

  /** The same number for responses that say the same; their references have to be of the same file. */
  idOf(response: JsonObject): number {
    return this.#idOf(response, 'response');
  }

  #idOf(value: object, part: Part): number {
    const known = this.#known.get(part) ?? new WeakMap<object, number>();
    this.#known.set(part, known);
    const id = known.get(value) ?? this.#number(this.#write(value, part));
    known.set(value, id);
    return id;
  }

  #number(content: string): number {
    const id = this.#ids.get(content) ?? this.#ids.size;
    this.#ids.set(content, id);
    return id;
  }

  /** An object as JSON, with the numbers of its objects in their place. */
  #write(value: object, part: Part): string {
    if (!isObject(value)) return `[${(value as unknown[]).map((item) => this.#writeValue(item, part))}]`;
    let content = '{';
    for (const [name, member] of Object.entries(value)) {
      const inner = partAt(part, name);
      if (inner) content += `${JSON.stringify(name)}:${this.#writeValue(member, inner)},`;
    }
    return content;
  }

  #writeValue(value: unknown, part: Part): string {
    return typeof value === 'object' && value !== null ? `#${this.#idOf(value, part)}` : JSON.stringify(value);
  }
}

/** What a member is; undefined: the comparison does not read it. */
function partAt(part: Part, name: string): Part | undefined {
  if (part === 'response')
    return name === 'content' || name === 'headers' ? name : name === 'links' ? 'literal' : undefined;
  if (part === 'media') return name === 'schema' ? 'schema' : undefined;
  if (part === 'content') return 'media';
  if (part === 'headers' || part === 'schemas') return 'schema';
  if (part === 'literal' || name === 'const' || name === 'enum') return 'literal';
  if (isAnnotation(name)) return undefined;
  return NAMED_SCHEMAS.includes(name) ? 'schemas' : 'schema';
}
