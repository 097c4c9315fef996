--- The plugin `error-envelopes` of APISIX: it only hands the phases to the adapter for nginx.
local core = require "apisix.core"
local adapter = require "error_envelopes.plugin"

local modes = { type = "string", enum = { "off", "report", "tag", "rewrite" } }
local route = {
  type = "object",
  properties = { mode = modes, vendor = { type = "string" }, mcp = { type = "boolean" } },
  additionalProperties = false,
}

local schema = {
  type = "object",
  properties = {
    contracts = { type = "array", items = { type = "string" }, minItems = 1 },
    mode = modes,
    vendor = { type = "string" },
    mcp = { type = "boolean" },
    maxBytes = { type = "integer", minimum = 1, maximum = 65536 },
    routes = { type = "object", additionalProperties = route },
    log = { type = "boolean" },
  },
  required = { "contracts" },
}

local plugin = {
  version = 0.1,
  --- After the plugins that change answers: it reads what they left of the upstream's.
  priority = 50,
  name = "error-envelopes",
  schema = schema,
}

function plugin.check_schema(configuration)
  local is_valid, message = core.schema.check(schema, configuration)
  if not is_valid then
    return false, message
  end
  return adapter.check(configuration)
end

function plugin.header_filter(configuration)
  adapter.phase("header_filter", configuration)
end

function plugin.body_filter(configuration)
  adapter.phase("body_filter", configuration)
end

function plugin.log(configuration)
  adapter.phase("log", configuration)
end

--- `GET /v1/error-envelopes/metrics` of the Control API.
function plugin.control_api()
  return { { methods = { "GET" }, uris = { "/v1/error-envelopes/metrics" }, handler = adapter.metrics } }
end

return plugin
