import path from 'node:path';
import { followIn, type OtherFile, rootLocation, valueAt } from '../../../src/lint/description/follow.js';
import { type Follow, type Located, type Location, locationIn } from '../../../src/lint/description/location.js';
import { decodePercent } from '../../../src/lint/description/percent-decoding.js';
import { type Found, findNode } from './source/node.js';
import { readSource, SourceError, type SourceFile } from './source/source-file.js';

/** Opens a published document that a reference names; undefined for any other file. */
export type OpenDocument = (file: string) => unknown;

/** The files of descriptions. Each is read once, however many descriptions and references lead to it. */
export class Workspace {
  readonly #files = new Map<string, SourceFile>();
  readonly #openDocument: OpenDocument;
  readonly #onRead: (file: string) => void;
  readonly #problems = new Map<string, string>();

  /** @param onRead called before each file that is read */
  constructor(openDocument: OpenDocument = () => undefined, onRead: (file: string) => void = () => {}) {
    this.#openDocument = openDocument;
    this.#onRead = onRead;
  }

  /** What is wrong with the files that references lead to, one line each. */
  get problems(): string[] {
    return [...this.#problems.values()];
  }

  report(at: Location, message: string): void {
    const line = `${this.describe(at)}: ${message}`;
    this.#problems.set(line, line);
  }

  /** Whether a reference leads to a file that could not be read. */
  isUnreadable(ref: string, { file }: Location): boolean {
    return this.#problems.has(targetOf(ref.split('#', 1)[0] ?? '', file));
  }

  /** All files that were read. */
  get files(): SourceFile[] {
    return [...this.#files.values()];
  }

  /** @throws SourceError */
  read(file: string): SourceFile {
    const known = this.#files.get(file);
    if (known) return known;
    this.#onRead(file);
    const source = readSource(file);
    this.#files.set(file, source);
    return source;
  }

  /** The root of a description, and how to follow its references. */
  open(file: string): { root: Located; follow: Follow } {
    const { value } = this.read(file);
    return { root: { value, location: rootLocation(file) }, follow: followIn(value, file, this.#openOther) };
  }

  find({ file, keys }: Location): (Found & { file: SourceFile }) | undefined {
    const source = this.#files.get(file);
    const found = source && findNode(source.root, keys);
    return found && { ...found, file: source };
  }

  /** What a `$ref` in a file leads to, in a file that was read. */
  targetOf(ref: string, from: string): (Found & { file: SourceFile }) | undefined {
    const [uri = '', fragment = ''] = ref.split('#', 2);
    const file = uri === '' ? from : targetOf(uri, from);
    const source = this.#files.get(file);
    const target =
      source && valueAt(source.value, fragment, (keys) => locationIn(rootLocation(), file, keys, rootLocation()));
    return target && this.find(target.location);
  }

  /** `file:line:column` */
  describe(location: Location): string {
    const found = this.find(location);
    if (!found) return location.file;
    const { line, column } = found.file.lines.positionOf(found.entry?.start ?? found.node.start);
    return `${location.file}:${line}:${column}`;
  }

  readonly #openOther = (uri: string, from: string): OtherFile | undefined => {
    if (/^[a-z][a-z\d+.-]+:/i.test(uri)) return undefined;
    const name = targetOf(uri, from);
    const published = this.#openDocument(name);
    if (published !== undefined) return { name, document: published };
    try {
      return { name, document: this.read(name).value };
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      this.#problems.set(name, error.message);
      return undefined;
    }
  };
}

function targetOf(uri: string, from: string): string {
  return path.resolve(path.dirname(from), decodePercent(uri));
}
