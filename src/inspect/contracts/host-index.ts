import { hostOf } from './host-of.js';

/** Contracts by the hosts of their APIs: exact names, and `*.` names that cover all hosts below. */
export class HostIndex<T> {
  readonly #exact = new Map<string, T | null>();
  readonly #below = new Map<string, T | null>();

  /** @param entries a contract and its hosts. A host of two contracts identifies neither of them. */
  constructor(entries: readonly (readonly [contract: T, hosts: readonly string[]])[]) {
    for (const [contract, hosts] of entries) {
      for (const host of new Set(hosts.map((name) => name.toLowerCase()))) {
        const isWildcard = host.startsWith('*.');
        const map = isWildcard ? this.#below : this.#exact;
        // lua: ascii-length: a wildcard begins with two characters of ASCII.
        const key = isWildcard ? host.slice(2) : host;
        map.set(key, map.has(key) ? null : contract);
      }
    }
  }

  /** The contract of a URL's host: an exact name comes before a wildcard, a longer wildcard before a shorter one. */
  find(url: unknown): T | undefined {
    if (this.#exact.size + this.#below.size === 0) return undefined;
    const host = hostOf(url);
    if (host === undefined) return undefined;
    const exact = this.#exact.get(host);
    if (exact !== undefined) return exact ?? undefined;
    for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
      const below = this.#below.get(host.slice(dot + 1));
      if (below !== undefined) return below ?? undefined;
    }
    return undefined;
  }
}
