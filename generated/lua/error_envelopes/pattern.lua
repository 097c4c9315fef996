-- What the generated matchers of patterns call. Text is UTF-8; half a surrogate pair is its three bytes.
local byte, sub = string.byte, string.sub

local pattern = {}

-- A pattern of a contract's table, with the source that its matcher was made from.
function pattern.new(matches, source)
  return {
    source = source,
    test = function(_, text)
      return matches(text)
    end,
  }
end

-- The bytes of a text as a set.
function pattern.set(bytes)
  local set = {}
  for i = 1, #bytes do
    set[byte(bytes, i)] = true
  end
  return set
end

local function continuation(text, position)
  local value = byte(text, position) or 0
  return value >= 0x80 and value < 0xc0 and value - 0x80 or nil
end

-- The code point at a position that begins with no ASCII byte, and the position after it. A byte that is not UTF-8
-- counts as the code point of its value.
function pattern.code_point(text, position)
  local first = byte(text, position)
  local count = first >= 0xf0 and first < 0xf5 and 3 or first >= 0xe0 and first < 0xf0 and 2 or first >= 0xc2 and first < 0xe0 and 1 or 0
  if count == 0 then
    return first, position + 1
  end
  local value = first - (count == 3 and 0xf0 or count == 2 and 0xe0 or 0xc0)
  for i = 1, count do
    local next = continuation(text, position + i)
    if not next then
      return first, position + 1
    end
    value = value * 64 + next
  end
  return value, position + count + 1
end

local function is_word(text, position)
  return sub(text, position, position):find("^[%w_]") ~= nil
end

-- Whether a position is between a word and what is not one. No position is before the first.
function pattern.word_boundary(text, position)
  return is_word(text, position) ~= (position > 1 and is_word(text, position - 1))
end

return pattern
