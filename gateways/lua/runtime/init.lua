--- The error contracts of APIs and MCP servers: reads any error response by the rules of docs/reading-rules.md.
local engine = require("error_envelopes.engine")
local json = require("error_envelopes.json")
local null = require("error_envelopes.null")

local envelopes = { null = null }

local floor, pcall, type = math.floor, pcall, type

local function by_id(a, b)
  return a.id < b.id
end

--- The contracts by id, each once.
local function sorted(contracts)
  local found, seen = {}, {}
  for position = 1, type(contracts) == "table" and #contracts or 0 do
    local contract = contracts[position]
    if type(contract) ~= "table" or type(contract.id) ~= "string" or type(contract.envelopes) ~= "table" then
      error("Expected a list of contracts: what require(\"error_envelopes.contracts.<id>\") returns.", 3)
    end
    if not seen[contract.id] then
      found[#found + 1] = contract
      seen[contract.id] = contract
    elseif seen[contract.id] ~= contract then
      error("Two different contracts have the id \"" .. contract.id .. "\".", 3)
    end
  end
  table.sort(found, by_id)
  return found
end

--- The members of a response, as far as they have the right type.
local function input_of(response)
  if type(response) ~= "table" then
    response = {}
  end
  local status, headers = response.status, response.headers
  local is_status = type(status) == "number" and status % 1 == 0 and status < 2 ^ 53 and status > -2 ^ 53
  local has_headers = type(headers) == "function"
    or (type(headers) == "table" and headers ~= null and getmetatable(headers) ~= json.array_mt)
  return {
    url = response.url,
    status = is_status and floor(status) or null,
    headers = has_headers and headers or nil,
    body = response.body,
    vendor = response.vendor,
    surface = response.surface,
    protocolVersion = response.protocolVersion,
  }
end

--- A clock that was not given leaves dates unread, unless the response has a `Date`.
local function no_clock()
  return -math.huge
end

--- Makes an inspector of contracts. `options.now` gives the time in seconds since 1970, as `ngx.time` does;
--- `options.on_internal_error` receives an error of this package itself.
function envelopes.create_inspector(contracts, options)
  options = type(options) == "table" and options or {}
  local seconds = options.now or no_clock
  local report = options.on_internal_error
  local function now()
    return seconds() * 1000
  end
  local inspector = { indexes = engine.create_indexes(sorted(contracts)), now = now }
  local function read(reader, response, more)
    local input = input_of(response)
    local is_done, result = pcall(reader, inspector, input, type(more) == "table" and more or nil)
    if is_done then
      return result
    end
    if report then
      pcall(report, result)
    end
    return nil, engine.unreadable(input.status, "internal")
  end
  return {
    --- The inspection of a response; if it holds several errors, of the first.
    inspect = function(response, more)
      local inspection, failed = read(engine.inspect_first, response, more)
      return inspection or failed
    end,
    --- An inspection for each error of a response.
    all = function(response, more)
      local inspections, failed = read(engine.inspect_all, response, more)
      return inspections or { failed }
    end,
  }
end

--- Problem details (RFC 9457) of an inspection; nil for a success. `options.message` adds the sender's own texts.
function envelopes.to_problem(inspection, options)
  local problem = engine.to_problem(inspection, { message = type(options) == "table" and options.message == true })
  if problem == null then
    return nil
  end
  return problem
end

local INSPECTION = { "verdict", "reason", "identifiedBy", "match", "candidates", "status", "code", "message", "requestId", "category", "retry", "violations", "notes" }
local PROBLEM = { "type", "title", "status", "detail", "category", "code", "match", "retry" }
local MATCH = { "contract", "error", "surface" }
local RETRY = { "when", "retryable", "remedy", "seconds", "source", "backoff" }
local VIOLATION = { "in", "path", "rule", "message" }

local function names_of(value)
  return value.verdict and INSPECTION or value.title and PROBLEM or value.contract and MATCH or value.when and RETRY or value.rule and VIOLATION or nil
end

--- An inspection, a list of them, or a problem as JSON, with the members in the order of JavaScript.
function envelopes.to_json(value)
  return json.encode(value, names_of)
end

return envelopes
