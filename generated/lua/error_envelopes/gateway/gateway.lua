--- Reads the answers of upstreams as they pass. Adapters hand it heads and chunks, and do what its observations say.
local envelopes = require "error_envelopes"
local content_type = require "error_envelopes.gateway.content_type"
local null = require "error_envelopes.null"
local Observation = require "error_envelopes.gateway.observation"
local options = require "error_envelopes.gateway.options"
local prometheus = require "error_envelopes.gateway.prometheus"
local Recorder = require "error_envelopes.gateway.recorder"
local Repeats = require "error_envelopes.gateway.repeats"
local routes = require "error_envelopes.gateway.routes"
local skip = require "error_envelopes.gateway.skip"

local Gateway = {}
Gateway.__index = Gateway

--- The statuses below 400 that a contract lists for errors.
local function low_statuses(contract)
  local found = {}
  local function add(status)
    if type(status) == "number" and status < 400 then
      found[status] = true
    end
  end
  for _, envelope in ipairs(contract.envelopes) do
    for _, form in ipairs(envelope.forms) do
      local status = form.status
      if type(status) == "table" and status ~= null then
        for _, one in ipairs(status) do
          add(one)
        end
      else
        add(status)
      end
    end
  end
  return found
end

--- Makes a gateway.
-- @param given the options; an error names the one that is wrong
-- @param host `store` (see counters.lua), `now` (the time in seconds), `seconds` (a fine clock, where there is one),
-- `options` (the names of its own options)
function Gateway.new(given, host)
  local checked = options.check(given, host.options or {})
  local recorder = Recorder.new(given, host.store)
  local self = setmetatable({
    store = host.store,
    seconds = host.seconds,
    recorder = recorder,
    routes = checked.routes,
    max_bytes = checked.max_bytes,
    low_statuses = {},
    repeats = Repeats.new(host.now),
  }, Gateway)
  self.only_route = #self.routes == 1 and self.routes[1] or nil
  self.inspector = envelopes.create_inspector(given.contracts, {
    now = self.repeats.now,
    on_internal_error = function(message)
      recorder:failed(message)
    end,
  })
  for _, contract in ipairs(given.contracts) do
    self.low_statuses[contract.id] = low_statuses(contract)
  end
  return self
end

--- The route that covers the target of a request.
function Gateway:route_for(target)
  return self.only_route or routes.find(self.routes, target)
end

--- Below 400 only what may be an error is read: MCP, problem details, and statuses that the contract lists.
-- @param media the field value of `content-type`, or nil
function Gateway:may_be_error(route, status, media)
  if status >= 400 then
    return true
  end
  local kind = content_type.read(media)
  if kind.is_problem or (route.mcp and (kind.is_json or kind.is_event_stream)) then
    return true
  end
  local listed = route.vendor and self.low_statuses[route.vendor]
  return listed ~= nil and listed[status] == true
end

--- Begins to observe an answer that may be an error. The observation may be done at once: then the answer is left alone.
-- @param method that of the request
-- @param url that of the upstream, or nil: its host may identify the sender
-- @param headers looks up the value of a lower-case name: a string, a list of strings, or nil
function Gateway:observe(route, method, url, status, headers)
  local kind = content_type.read(headers("content-type"))
  local observation = Observation.new(self, route, url, status, headers, kind)
  local reason = skip.by_head(method, status, kind)
  if reason == nil and kind.is_event_stream and not route.mcp then
    reason = "event-stream"
  end
  if reason ~= nil then
    observation:stop(reason)
  end
  return observation
end

--- The counters in the text format of Prometheus.
function Gateway:metrics()
  return prometheus.text(self.store, self.seconds ~= nil)
end

--- An error in an adapter: the answer passes unchanged.
function Gateway:failed(message)
  self.recorder:failed(message)
end

return Gateway
