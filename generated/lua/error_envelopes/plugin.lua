--- What the plugins of Kong and APISIX share: a gateway for each configuration, whose contracts are named by their ids.
local Nginx = require "error_envelopes.nginx"

local plugin = {}

--- A host keeps a configuration as one table until it changes.
local gateways = setmetatable({}, { __mode = "k" })
local NAMES = { "mode", "vendor", "mcp", "maxBytes" }

local function write_line(line)
  ngx.log(line.level == "warn" and ngx.WARN or ngx.INFO, tostring(line))
end

--- Hosts write `null` where a member is left out, as a userdata.
local function given(value)
  if value ~= nil and type(value) ~= "userdata" then
    return value
  end
  return nil
end

local function routes_of(configured)
  local routes = {}
  for path, route in pairs(given(configured) or {}) do
    routes[path] = { mode = given(route.mode), vendor = given(route.vendor), mcp = given(route.mcp) }
  end
  return routes
end

local function new(configuration)
  local options = { contracts = {}, routes = routes_of(configuration.routes) }
  for index, id in ipairs(configuration.contracts) do
    options.contracts[index] = require("error_envelopes.contracts." .. id)
  end
  for _, name in ipairs(NAMES) do
    options[name] = given(configuration[name])
  end
  if given(configuration.log) then
    options.log = write_line
  end
  return Nginx.new(options)
end

local function gateway_of(configuration)
  local gateway = gateways[configuration]
  if gateway == nil then
    local is_whole, made = pcall(new, configuration)
    if not is_whole then
      ngx.log(ngx.ERR, "error-envelopes: ", made)
    end
    gateway = is_whole and made or false
    gateways[configuration] = gateway
  end
  return gateway
end

--- Runs a phase of the adapter. A wrong configuration is logged once, and the answers pass.
function plugin.phase(name, configuration)
  local gateway = gateway_of(configuration)
  if gateway then
    gateway[name](gateway)
  end
end

--- Whether a configuration is one; else false and what is wrong.
function plugin.check(configuration)
  local is_whole, message = pcall(new, configuration)
  if is_whole then
    return true
  end
  return false, tostring(message)
end

--- Writes the counters of all gateways: they share one dictionary.
function plugin.metrics()
  Nginx.print_metrics()
end

return plugin
