--- The options of a gateway: the names are those of `createGateway` in JavaScript.
local routes = require "error_envelopes.gateway.routes"

local options = {}

local NAMES = { "contracts", "routes", "maxBytes", "log", "onInspection", "onInternalError", "mode", "vendor", "mcp" }
local FUNCTIONS = { "log", "onInspection", "onInternalError" }
local MOST_BYTES = 65536

local function fail(text, ...)
  error(string.format(text, ...), 0)
end

local function check_names(given, names)
  local is_known = {}
  for _, name in ipairs(names) do
    is_known[name] = true
  end
  for name in pairs(given) do
    if not is_known[name] then
      fail('Expected options of the gateway among %s, got "%s".', table.concat(names, ", "), tostring(name))
    end
  end
end

local function check_contracts(contracts)
  if type(contracts) ~= "table" then
    fail("Expected `contracts` to be a list of contracts, got %s.", tostring(contracts))
  end
  local ids = {}
  for index, contract in ipairs(contracts) do
    if type(contract) ~= "table" or type(contract.id) ~= "string" then
      fail('Expected `contracts[%d]` to be a contract: require "error_envelopes.contracts.<id>".', index)
    end
    ids[contract.id] = true
  end
  return ids
end

--- Checks options and fills in what is left out.
-- @param more the names of the host's own options
function options.check(given, more)
  if type(given) ~= "table" then
    fail("Expected options with `contracts`, got %s.", tostring(given))
  end
  local names = {}
  for _, list in ipairs { NAMES, more } do
    for _, name in ipairs(list) do
      names[#names + 1] = name
    end
  end
  check_names(given, names)
  for _, name in ipairs(FUNCTIONS) do
    if given[name] ~= nil and type(given[name]) ~= "function" then
      fail("Expected `%s` to be a function, got %s.", name, tostring(given[name]))
    end
  end
  local max_bytes = given.maxBytes == nil and MOST_BYTES or given.maxBytes
  if type(max_bytes) ~= "number" or max_bytes % 1 ~= 0 or max_bytes < 1 or max_bytes > MOST_BYTES then
    fail("Expected `maxBytes` to be an integer from 1 to %d, got %s.", MOST_BYTES, tostring(max_bytes))
  end
  if given.routes ~= nil and type(given.routes) ~= "table" then
    fail("Expected `routes` to be a table by paths, got %s.", tostring(given.routes))
  end
  local ids = check_contracts(given.contracts)
  return { max_bytes = max_bytes, routes = routes.of(given, given.routes or {}, ids) }
end

return options
