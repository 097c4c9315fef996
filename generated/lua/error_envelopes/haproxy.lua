--- The adapter for HAProxy: `register` in a file of `lua-load`. It adds the action and the fetch `error_envelope`, and the
-- service `error_envelope_metrics`. They need `http-response wait-for-body` before them. An error in one of them lets the
-- answer pass unchanged.
local Gateway = require "error_envelopes.gateway.gateway"
local MemoryStore = require "error_envelopes.gateway.memory_store"
local header_lookup = require "error_envelopes.gateway.header_lookup"
local prometheus = require "error_envelopes.gateway.prometheus"
local rewrite = require "error_envelopes.gateway.rewrite"
local tag = require "error_envelopes.gateway.tag"
local response = require "error_envelopes.haproxy.response"

local core = core

--- Variables of the transaction: the path that the configuration sets, and the outcome for `log-format`.
local PATH, OUTCOME = "txn.error_envelope_path", "txn.error_envelope"

--- The default of `tune.bufsize`.
local BUFFER_SIZE = 16384

--- Headers that another body does not have, and those of the connection, which HAProxy writes itself.
local NOT_KEPT = { ["content-type"] = true, ["transfer-encoding"] = true, connection = true, ["keep-alive"] = true }
for _, name in ipairs(rewrite.OF_THE_BODY) do
  NOT_KEPT[name] = true
end

local haproxy = {}

local function now()
  return core.now().sec
end

--- The answer of the upstream with another body.
local function reply_with(txn, status, body)
  local reply = txn:reply { status = status, body = body }
  for name, value in pairs(response.headers(txn)) do
    if not NOT_KEPT[name] then
      for _, line in ipairs(type(value) == "table" and value or { value }) do
        reply:add_header(name, line)
      end
    end
  end
  reply:add_header("content-type", rewrite.CONTENT_TYPE)
  return reply
end

--- Reads the answer, and gives the observation with the first error.
local function read(gateway, txn, buffer_size)
  local route = gateway.only_route or gateway:route_for(txn:get_var(PATH) or "")
  if route.mode == "off" then
    return nil
  end
  local status, headers = txn.f:status(), response.headers(txn)
  if not gateway:may_be_error(route, status, headers["content-type"]) then
    return nil
  end
  local observation = gateway:observe(route, txn.f:method(), nil, status, header_lookup(headers))
  -- HAProxy gives its rules one part of a body at a time, so that a stream cannot be followed.
  if not observation.is_done and observation.events then
    observation:stop("event-stream")
  end
  local reason = not observation.is_done and response.read_body(txn, observation, gateway.max_bytes, buffer_size)
  if reason then
    observation:stop(reason)
  end
  return observation, observation:finish()
end

--- The outcome, which stays in a variable; nil if there is none.
local function outcome(gateway, txn, buffer_size)
  local observation, inspection = read(gateway, txn, buffer_size)
  local text = observation and observation.outcome
  if text then
    txn:set_var(OUTCOME, text)
  end
  return text, observation, inspection
end

--- A fetch that several rules use is evaluated for each.
local function outcome_once(gateway, txn, buffer_size)
  return txn:get_var(OUTCOME) or (outcome(gateway, txn, buffer_size))
end

--- Reads the answer and tags it, and gives the one that replaces it, or nil.
local function act(gateway, txn, buffer_size)
  local text, observation, inspection = outcome(gateway, txn, buffer_size)
  if observation == nil then
    return nil
  end
  if observation.route.mode == "tag" then
    txn.http:res_del_header(tag.HEADER)
    if inspection then
      txn.http:res_add_header(tag.HEADER, text)
    end
  end
  local body = inspection and observation:is_rewritable() and rewrite.body(inspection)
  return body and reply_with(txn, observation.status, body)
end

--- Makes the gateway and adds it to HAProxy.
-- @param options those of docs/lua-gateways.md; an error names the one that is wrong
function haproxy.register(options)
  local given = {}
  for name, value in pairs(options) do
    given[name] = value
  end
  given.onInternalError = given.onInternalError or function(message)
    core.Warning("error-envelopes: " .. tostring(message))
  end
  local host = { now = now, store = MemoryStore.new(), options = { "bufferSize" } }
  local gateway = Gateway.new(given, host)
  local buffer_size = given.bufferSize == nil and BUFFER_SIZE or given.bufferSize
  if type(buffer_size) ~= "number" then
    error("Expected `bufferSize` to be the number at `tune.bufsize`, got " .. tostring(buffer_size) .. ".", 0)
  end

  local function safely(call, txn)
    local is_whole, result = pcall(call, gateway, txn, buffer_size)
    if is_whole then
      return result
    end
    gateway:failed(result)
    return nil
  end

  core.register_action("error_envelope", { "http-res" }, function(txn)
    local reply = safely(act, txn)
    if reply then
      -- `done` ends the action by an error of its own, which a pcall would catch.
      txn:done(reply)
    end
  end)
  core.register_fetches("error_envelope", function(txn)
    return safely(outcome_once, txn) or ""
  end)
  core.register_service("error_envelope_metrics", "http", function(applet)
    local text = gateway:metrics()
    applet:set_status(200)
    applet:add_header("content-type", prometheus.CONTENT_TYPE)
    applet:add_header("content-length", tostring(#text))
    applet:start_response()
    applet:send(text)
  end)
end

return haproxy
