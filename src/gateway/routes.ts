/** What a gateway does with an upstream's answers. */
export type Mode = 'off' | 'report' | 'tag' | 'rewrite';

export const MODES: readonly Mode[] = ['off', 'report', 'tag', 'rewrite'];

export interface RouteOptions {
  /**
   * `off`: nothing. `report`: count and log; the answer is untouched and never held. `tag`: add the header
   * `x-error-envelope` to errors. `rewrite`: answer errors as problem details (RFC 9457). `report` by default.
   */
  mode?: Mode;
  /** The id of the upstream's contract. Left out, the sender is identified by its host, headers or body (R3). */
  vendor?: string;
  /** The upstream speaks MCP: its errors come with the status 200, too, and in event streams. */
  mcp?: boolean;
}

/** A route with all its options. */
export interface Route {
  /** The path that it covers with everything below; empty for the default route. */
  readonly path: string;
  readonly mode: Mode;
  readonly vendor: string | undefined;
  readonly mcp: boolean;
}

const MEMBERS: readonly string[] = ['mode', 'vendor', 'mcp'];

/**
 * The routes of a configuration, the longest path first, the default route last.
 *
 * @throws TypeError that names the route and the expected value
 */
export function routesOf(
  defaults: RouteOptions,
  routes: Readonly<Record<string, RouteOptions>>,
  contracts: readonly string[],
): Route[] {
  const named = Object.entries(routes).map(([path, options]) => {
    const where = `the route ${JSON.stringify(path)}`;
    if (!path.startsWith('/')) throw new TypeError(`Expected a path that begins with "/", got ${where}.`);
    return routeOf(path.replace(/\/+$/, ''), { ...defaults, ...known(options, where) }, where, contracts);
  });
  named.sort((a, b) => b.path.length - a.path.length);
  return [...named, routeOf('', defaults, 'the gateway', contracts)];
}

function known(options: RouteOptions, where: string): RouteOptions {
  const unknown = Object.keys(options ?? {}).find((name) => !MEMBERS.includes(name));
  if (unknown === undefined && typeof options === 'object' && options !== null) return options;
  const expected = `Expected options of ${where} among ${MEMBERS.join(', ')}`;
  throw new TypeError(
    unknown === undefined ? `${expected}, got ${String(options)}.` : `${expected}, got "${unknown}".`,
  );
}

function routeOf(path: string, options: RouteOptions, where: string, contracts: readonly string[]): Route {
  const { mode = 'report', vendor, mcp = false } = options;
  if (!MODES.includes(mode))
    throw new TypeError(`Expected the mode of ${where} to be one of ${MODES.join(', ')}, got "${String(mode)}".`);
  if (vendor !== undefined && !contracts.includes(vendor)) {
    const listed = contracts.length > 0 ? contracts.join(', ') : 'none is given';
    throw new TypeError(`Expected the vendor of ${where} to be a contract (${listed}), got "${String(vendor)}".`);
  }
  if (typeof mcp !== 'boolean')
    throw new TypeError(`Expected \`mcp\` of ${where} to be true or false, got ${String(mcp)}.`);
  return Object.freeze({ path, mode, vendor, mcp });
}

/** The first route that covers a path. */
export function routeFor(routes: readonly Route[], target: string): Route {
  const end = target.search(/[?#]/);
  const path = end < 0 ? target : target.slice(0, end);
  return routes.find((route) => covers(route, path)) as Route;
}

function covers({ path: prefix }: Route, path: string): boolean {
  return path.startsWith(prefix) && (path.length === prefix.length || prefix === '' || path[prefix.length] === '/');
}
