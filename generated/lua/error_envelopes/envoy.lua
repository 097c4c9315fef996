--- The adapter for the Lua filter of Envoy: call `on_request` and `on_response` from `envoy_on_request` and
-- `envoy_on_response`. An error in one of them lets the answer pass unchanged.
local Gateway = require "error_envelopes.gateway.gateway"
local MemoryStore = require "error_envelopes.gateway.memory_store"
local header_lookup = require "error_envelopes.gateway.header_lookup"
local rewrite = require "error_envelopes.gateway.rewrite"
local tag = require "error_envelopes.gateway.tag"

--- The namespace of the dynamic metadata: for access logs, and from the request to the response.
local METADATA = "error_envelopes"

local Envoy = {}
Envoy.__index = Envoy

--- Makes the gateway, once for each Lua state.
-- @param options those of docs/lua-gateways.md; an error names the one that is wrong
function Envoy.new(options)
  local envoy = setmetatable({ seconds = 0 }, Envoy)
  local host = { store = MemoryStore.new() }
  -- The time comes from the handle of a response.
  function host.now()
    return envoy.seconds
  end
  envoy.gateway = Gateway.new(options, host)
  return envoy
end

local function headers_of(handle)
  local headers = {}
  for name, value in pairs(handle:headers()) do
    local known = headers[name]
    if known == nil then
      headers[name] = value
    elseif type(known) == "table" then
      known[#known + 1] = value
    else
      headers[name] = { known, value }
    end
  end
  return headers
end

local function remember(_, handle)
  local headers, metadata = handle:headers(), handle:streamInfo():dynamicMetadata()
  metadata:set(METADATA, "path", headers:get(":path") or "")
  metadata:set(METADATA, "method", headers:get(":method") or "")
end

--- Adds a chunk, which Envoy passes on before the next one comes.
local function add_chunk(self, chunk, observation)
  -- An event stream needs all of a chunk, another body one byte more than is read.
  local length = chunk:length()
  local read = observation.events and length or math.min(length, self.gateway.max_bytes + 1)
  observation:add(chunk:getBytes(0, read))
end

--- Envoy answers 500 itself where a body that waits is larger than its buffer, so only one of a known length waits.
local function may_wait(observation, limit)
  local length = tonumber(observation.headers("content-length"))
  return length ~= nil and length <= limit and observation.events == nil
end

local function replace(handle, body, text)
  local headers = handle:headers()
  for _, name in ipairs(rewrite.OF_THE_BODY) do
    headers:remove(name)
  end
  headers:replace("content-length", tostring(body:setBytes(text)))
  headers:replace("content-type", rewrite.CONTENT_TYPE)
end

--- The body is whole, and the head still waits.
local function finish_held(_, handle, observation, body)
  if body then
    observation:add(body:getBytes(0, body:length()))
  end
  local inspection = observation:finish()
  if inspection == nil then
    return
  end
  if observation.route.mode == "tag" then
    handle:headers():add(tag.HEADER, observation.outcome)
  end
  local text = body and observation:is_rewritable() and rewrite.body(inspection)
  if text then
    replace(handle, body, text)
  end
end

--- Begins to observe an answer; nil if it is left alone.
local function begin(self, handle)
  local gateway = self.gateway
  self.seconds = handle:timestamp() / 1000
  local request = handle:streamInfo():dynamicMetadata():get(METADATA) or {}
  local route = gateway:route_for(request.path or "")
  if route.mode == "off" then
    return nil
  end
  if route.mode == "tag" then
    handle:headers():remove(tag.HEADER)
  end
  local status = tonumber(handle:headers():get(":status"))
  local content_type = handle:headers():get("content-type")
  if not gateway:may_be_error(route, status, content_type) then
    return nil
  end
  return gateway:observe(route, request.method, nil, status, header_lookup(headers_of(handle)))
end

local function note(_, handle, observation)
  if observation.outcome then
    handle:streamInfo():dynamicMetadata():set(METADATA, "outcome", observation.outcome)
  end
end

local function safely(self, call, handle, ...)
  local is_whole, result = pcall(call, self, handle, ...)
  if is_whole then
    return result
  end
  self.gateway:failed(result)
  return nil
end

--- Keeps the path and the method for the response.
function Envoy:on_request(handle)
  safely(self, remember, handle)
end

--- Reads the answer. In `report` no part of it waits. What waits for Envoy is outside of a `pcall`, which not every Lua
-- leaves and enters again.
function Envoy:on_response(handle)
  local observation = safely(self, begin, handle)
  if observation == nil then
    return
  end
  local waits = observation.route.mode == "tag" or observation:is_rewritable()
  if observation.is_done then
    safely(self, note, handle, observation)
    return
  end
  if waits and may_wait(observation, self.gateway.max_bytes) then
    safely(self, finish_held, handle, observation, handle:body())
  else
    for chunk in handle:bodyChunks() do
      safely(self, add_chunk, chunk, observation)
    end
    observation:finish()
  end
  safely(self, note, handle, observation)
end

return Envoy
