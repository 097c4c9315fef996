--- Problem details (RFC 9457) in place of the body of an error.
local envelopes = require "error_envelopes"
local null = require "error_envelopes.null"

local rewrite = { CONTENT_TYPE = "application/problem+json" }

--- Bodies that no problem details replace where the client can still get them as they are.
local NOT_KNOWN = { ["not-read"] = true, ["too-large"] = true, encoded = true, internal = true }

--- Headers that describe the body (RFC 9110 section 8, RFC 9530): they do not apply to another one.
rewrite.OF_THE_BODY = {
  "content-length", "content-encoding", "content-language", "content-location", "content-range", "content-md5",
  "content-digest", "repr-digest", "digest", "etag", "last-modified", "accept-ranges", "trailer",
}

--- The problem details of an error as JSON, for a body that is not known as well; nil if there are none.
function rewrite.generic_body(inspection)
  local problem = envelopes.to_problem(inspection)
  if problem == nil or problem == null then
    return nil
  end
  return envelopes.to_json(problem)
end

--- Problem details that say the status only.
function rewrite.plain_body(status)
  return string.format('{"type":"about:blank","status":%d}', status)
end

--- The problem details that replace the body of an error; nil if it stays.
function rewrite.body(inspection)
  if NOT_KNOWN[inspection.reason] then
    return nil
  end
  return rewrite.generic_body(inspection)
end

return rewrite
