--- Why an answer is left alone, by what is known before its body.
local skip = {}

--- The charsets whose text is UTF-8.
local UTF8 = { ["utf-8"] = true, utf8 = true, ["us-ascii"] = true, ascii = true }

--- The reason why the body of an answer is not read at all; nil if it may be read.
-- @param kind what content_type.lua reads
function skip.by_head(method, status, kind)
  if status == 101 or method == "CONNECT" then
    return "upgrade"
  end
  if status < 200 then
    return "informational"
  end
  if method == "HEAD" then
    return "head"
  end
  if status == 204 or status == 205 then
    return "no-content"
  end
  if status == 304 then
    return "not-modified"
  end
  if kind.charset ~= nil and not UTF8[kind.charset] then
    return "charset"
  end
  return nil
end

--- Whether `content-encoding` names a coding that changes the bytes.
function skip.is_encoded(content_encoding)
  if content_encoding == nil then
    return false
  end
  local text = type(content_encoding) == "table" and table.concat(content_encoding, ",") or content_encoding
  for coding in text:lower():gmatch("[^%s,]+") do
    if coding ~= "identity" then
      return true
    end
  end
  return false
end

return skip
