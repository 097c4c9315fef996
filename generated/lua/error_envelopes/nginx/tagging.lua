--- The mode `tag` in nginx.
local tag = require "error_envelopes.gateway.tag"

local ngx = ngx

local tagging = {}

--- Tags a head where that is possible. A tag needs the body, which comes after the head: only a body that is empty or too
-- large is known before.
function tagging.finish(observation, limit)
  local length = tonumber(observation.headers("content-length"))
  if length == nil or (length > 0 and length <= limit) then
    return
  end
  if length > 0 then
    observation:add_over()
  end
  if observation:finish() then
    ngx.header[tag.HEADER] = observation.outcome
  end
end

return tagging
