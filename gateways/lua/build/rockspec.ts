/** The rockspec of the Lua modules: a contract or an adapter that is new is listed without an edit. */
export function rockspec(version: string, paths: readonly string[]): string {
  const modules = [...paths]
    .sort()
    .map((path) => `    ["${moduleName(path)}"] = "generated/lua/error_envelopes/${path}",`);
  return `package = "error-envelopes"
version = "${version}-1"
source = {
  url = "git+https://github.com/error-envelopes/error-envelopes.git",
  tag = "v${version}",
}
description = {
  summary = "Error contracts of APIs and MCP servers, and an inspect that reads any error response.",
  homepage = "https://error-envelopes.github.io",
  license = "MIT",
}
dependencies = { "lua >= 5.1, < 5.5" }
build = {
  type = "builtin",
  modules = {
${modules.join('\n')}
  },
}
`;
}

/** `error_envelopes.contracts.acme`; a folder's `init.lua` is the folder. */
function moduleName(path: string): string {
  const parts = ['error_envelopes', ...path.replace(/\.lua$/, '').split('/')];
  return (parts.at(-1) === 'init' ? parts.slice(0, -1) : parts).join('.');
}
