--- One answer of an upstream, as its body passes. No method raises an error.
local BodyCopy = require "error_envelopes.gateway.body_copy"
local EventSplitter = require "error_envelopes.gateway.event_splitter"
local skip = require "error_envelopes.gateway.skip"
local tag = require "error_envelopes.gateway.tag"

local pcall = pcall

local Observation = {}
Observation.__index = Observation

--- Stands for a body with more bytes than the limit, which is not kept.
local TOO_LARGE = string.rep("x", 65537)

--- Apart, since LuaJIT does not compile a function that makes functions.
local function splitter_of(observation)
  return EventSplitter.new(observation.gateway.max_bytes, function(event)
    observation:read(event)
  end, function()
    observation:skip("too-large")
  end)
end

--- @param gateway `inspector`, `repeats`, `recorder`, `max_bytes`, and `seconds`, a fine clock or nil
-- @param kind what content_type.lua reads
function Observation.new(gateway, route, url, status, headers, kind)
  local observation = setmetatable({
    gateway = gateway,
    route = route,
    url = url,
    status = status,
    headers = headers,
    kind = kind,
    is_encoded = skip.is_encoded(headers("content-encoding")),
    is_done = false,
    --- The value of the header `x-error-envelope`, or `skipped;` and the reason: for access logs.
    outcome = nil,
  }, Observation)
  if kind.is_event_stream then
    observation.events = splitter_of(observation)
  else
    observation.copy = BodyCopy.new(gateway.max_bytes)
  end
  return observation
end

--- Whether problem details may replace the body.
function Observation:is_rewritable()
  local route, kind = self.route, self.kind
  local is_left = route.mcp or self.is_encoded or kind.is_event_stream or kind.is_problem
  return route.mode == "rewrite" and self.status >= 400 and not is_left
end

--- Whether the body has more bytes than what is read.
function Observation:is_over()
  return self.copy ~= nil and self.copy.is_over
end

local function safely(self, call, ...)
  local is_whole, result = pcall(call, self, ...)
  if is_whole then
    return result
  end
  self.is_done = true
  self.outcome = "skipped;internal"
  self.gateway.recorder:failed(result)
  return nil
end

local function add(self, chunk)
  local into = self.copy or self.events
  into:add(chunk)
end

function Observation:add(chunk)
  if not self.is_done then
    safely(self, add, chunk)
  end
end

--- The body has more bytes than the host shows.
function Observation:add_over()
  self.copy.is_over = true
end

function Observation:skip(reason)
  self.outcome = self.outcome or "skipped;" .. reason
  self.gateway.recorder:skipped(reason, self.status, self.route)
end

--- The upstream broke off, the body takes too long, or the host cannot read it.
function Observation:stop(reason)
  if not self.is_done then
    self.is_done = true
    self:skip(reason)
  end
end

local function inspect_all(self, body)
  local route = self.route
  local surface = route.mcp and "mcp" or nil
  local response = { url = self.url, status = self.status, headers = self.headers, body = body }
  response.vendor, response.surface = route.vendor, surface
  local gateway = self.gateway
  local seconds = gateway.seconds
  if seconds == nil then
    return gateway.repeats:read(gateway.inspector, response)
  end
  local start = seconds()
  local all = gateway.repeats:read(gateway.inspector, response)
  gateway.recorder:timed(seconds() - start)
  return all
end

local function record(self, inspection)
  if inspection.verdict == "success" then
    return nil
  end
  self.gateway.recorder:inspected(inspection, self.route)
  return inspection
end

--- Counts and logs the errors of a body, and gives the first; nil if it has none.
function Observation:read(body)
  local all = inspect_all(self, body)
  local first = record(self, all[1])
  for index = 2, #all do
    local next_one = record(self, all[index])
    first = first or next_one
  end
  self.outcome = self.outcome or (first and tag.of(first))
  return first
end

local function finish(self)
  if self.events then
    self.events:finish()
    return nil
  end
  local is_over = self.copy.is_over
  if self.is_encoded then
    self:skip(is_over and "too-large" or "encoded")
    return nil
  end
  return self:read(is_over and TOO_LARGE or self.copy:bytes())
end

--- The body is complete.
-- @return the inspection of its first error, or nil
function Observation:finish()
  if self.is_done then
    return nil
  end
  self.is_done = true
  return safely(self, finish)
end

return Observation
