--- Lengths in UTF-16 units, as JavaScript counts: a text has no more of them than bytes.
local byte, sub = string.byte, string.sub

local exports = {}

--- The position behind the last character that ends within so many units, and whether more follow.
local function units(text, limit)
  local position, count = 1, 0
  while position <= #text do
    local first = byte(text, position)
    local width = first < 0x80 and 1 or first < 0xe0 and 2 or first < 0xf0 and 3 or 4
    count = count + (width == 4 and 2 or 1)
    if count > limit then
      return position, true
    end
    position = position + width
  end
  return position, false
end

function exports.isLongerInUnits(text, limit)
  if #text <= limit then
    return false
  end
  local _, is_longer = units(text, limit)
  return is_longer
end

function exports.cutAtUnits(text, limit)
  if #text <= limit then
    return text
  end
  local stop = units(text, limit)
  return sub(text, 1, stop - 1)
end

return exports
