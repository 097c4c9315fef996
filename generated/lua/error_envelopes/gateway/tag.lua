--- The header of the mode `tag`.
local null = require "error_envelopes.null"

local tag = { HEADER = "x-error-envelope" }

--- The longest value of the header, in bytes.
local LONGEST = 64

--- The value of the header: `violation;acme/rate-limited`; nil for a success.
function tag.of(inspection)
  local verdict, match, reason = inspection.verdict, inspection.match, inspection.reason
  if verdict == "success" then
    return nil
  end
  if match ~= null then
    local contract = verdict .. ";" .. match.contract
    local both = match.error ~= null and contract .. "/" .. match.error or contract
    if #both <= LONGEST then
      return both
    end
    return #contract <= LONGEST and contract or verdict
  end
  return reason ~= null and verdict .. ";" .. reason or verdict
end

return tag
