--- A string is a body as received, in bytes; any other value counts as parsed.
local bytes = modules["inspect/decode/bytes-and-text"]
local decoding = modules["inspect/decode/decode-text"]
local namesContentCoding = modules["inspect/http/headers"].namesContentCoding
local isList = modules["shared/json-object"].isList

local exports = {}

local function unread(reason)
  return __TS__New(decoding.Unread, reason)
end

function exports.decodeBody(body, headers)
  if body == nil then
    return unread("empty")
  elseif type(body) ~= "string" then
    return isList(body) and decoding.messagesOf(body) or { __TS__New(decoding.Message, body) }
  end
  local text = bytes.withoutByteOrderMark(body)
  if #text > decoding.MAX_BYTES then
    return unread(bytes.isBlank(text) and "empty" or "too-large")
  elseif bytes.isUtf8(text) then
    return decoding.decodeText(text, headers)
  end
  -- Bytes that are not UTF-8 may begin like JSON all the same, and are then not a content coding.
  local isCoded = not decoding.beginsReadable(text) and namesContentCoding(headers)
  return unread(isCoded and "encoded" or "not-utf8")
end

return exports
