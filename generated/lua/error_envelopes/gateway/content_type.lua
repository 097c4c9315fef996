--- What the header `content-type` says (RFC 9110 section 8.3).
local content_type = {}

--- An upstream has few types; one that sends others in each answer must not fill the memory.
local MOST_KEPT = 100

local function charset_in(lower)
  return lower:match(';%s*charset%s*=%s*"?([^%s";]+)')
end

local function is_json(media_type)
  local kind, name = media_type:match("^(%a+)/(.+)$")
  return (kind == "application" or kind == "text") and (name == "json" or name:match(".%+json$") ~= nil)
end

local function read(text)
  local lower = text:lower()
  local media_type = lower:match("^%s*([^;]*)"):gsub("%s+$", "")
  return {
    is_json = is_json(media_type),
    is_problem = media_type == "application/problem+json",
    is_event_stream = media_type == "text/event-stream",
    charset = charset_in(lower),
  }
end

local kept, count = {}, 0

--- `is_json`, `is_problem`, `is_event_stream` and `charset` (in lower case, or nil) of a field value, or of none.
function content_type.read(text)
  text = text or ""
  local known = kept[text]
  if known then
    return known
  end
  if count >= MOST_KEPT then
    kept, count = {}, 0
  end
  known = read(text)
  kept[text] = known
  count = count + 1
  return known
end

return content_type
