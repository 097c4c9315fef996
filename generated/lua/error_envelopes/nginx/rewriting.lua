--- The mode `rewrite` in nginx.
local rewrite = require "error_envelopes.gateway.rewrite"
local upstream = require "error_envelopes.nginx.upstream"

local ngx = ngx
local pcall = pcall

local rewriting = {}

--- Replaces the headers of the body. The head leaves before the body, so a body that turns out to be too large gets the
-- problem of its status.
function rewriting.begin(observation, limit)
  local length = tonumber(observation.headers("content-length"))
  if length and length > limit then
    return
  end
  observation.held = {}
  observation.headers = upstream.kept_headers()
  for _, name in ipairs(rewrite.OF_THE_BODY) do
    ngx.header[name] = nil
  end
  ngx.header["content-type"] = rewrite.CONTENT_TYPE
end

--- The body of an answer whose head says problem details. If we failed, it is the upstream's own, as far as it is kept.
local function rewritten(observation)
  local inspection = observation:finish()
  local is_whole, body = pcall(rewrite.generic_body, inspection)
  if is_whole and body then
    return body
  end
  return observation:is_over() and rewrite.plain_body(observation.status) or table.concat(observation.held)
end

--- Keeps a chunk, and sends the problem details in place of the last one.
function rewriting.hold(observation, chunk, is_last)
  observation:add(chunk)
  local held = observation.held
  if observation:is_over() then
    held = {}
  else
    held[#held + 1] = chunk
  end
  observation.held = held
  ngx.arg[1] = nil
  if is_last then
    ngx.arg[1] = rewritten(observation)
    observation.held = nil
  end
end

return rewriting
