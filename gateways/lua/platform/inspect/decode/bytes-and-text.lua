--- Texts are bytes in Lua.
local is_printable = require("error_envelopes.json").is_printable
local byte, find, sub = string.byte, string.find, string.sub

local exports = {}

function exports.withoutByteOrderMark(text)
  return byte(text, 1) == 0xef and sub(text, 1, 3) == "\239\187\191" and sub(text, 4) or text
end

--- Tab to carriage return, and the space.
function exports.isBlank(text)
  return not find(text, "[^\t-\r ]")
end

function exports.isLongerThan(text, limit)
  return #text > limit
end

--- Whether bytes are UTF-8: neither surrogates nor longer forms than needed.
function exports.isUtf8(text)
  if is_printable(text) then
    return true
  end
  local position = find(text, "[\128-\255]")
  while position do
    local first, second, third, fourth = byte(text, position, position + 3)
    if first < 0x80 then
      position = find(text, "[\128-\255]", position)
    elseif not second or second < 0x80 or second > 0xbf then
      return false
    elseif first >= 0xc2 and first <= 0xdf then
      position = position + 2
    elseif first < 0xe0 or first > 0xf4 or not third or third < 0x80 or third > 0xbf then
      return false
    elseif first < 0xf0 then
      if (first == 0xe0 and second < 0xa0) or (first == 0xed and second > 0x9f) then
        return false
      end
      position = position + 3
    else
      if not fourth or fourth < 0x80 or fourth > 0xbf then
        return false
      elseif (first == 0xf0 and second < 0x90) or (first == 0xf4 and second > 0x8f) then
        return false
      end
      position = position + 4
    end
    if position and position > #text then
      return true
    end
  end
  return true
end

return exports
