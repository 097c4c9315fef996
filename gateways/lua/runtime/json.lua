--- JSON as JavaScript reads and writes it: `decode` takes what JSON.parse takes, and nothing else.
local null = require("error_envelopes.null")

local byte, char, find, floor, format, gsub, sub = string.byte, string.char, string.find, math.floor, string.format, string.gsub, string.sub
local concat, setmetatable, tonumber, type = table.concat, setmetatable, tonumber, type

--- The metatable of arrays: an empty array is not an empty object.
local array_mt = {}
local json = { array_mt = array_mt, null = null }

--- Doubles hold all integers up to here.
local MOST_EXACT = 2 ^ 53

local ESCAPED = { [34] = '"', [47] = "/", [92] = "\\", [98] = "\b", [102] = "\f", [110] = "\n", [114] = "\r", [116] = "\t" }

--- A code point as UTF-8; a lone surrogate takes three bytes.
local function utf8_of(point)
  if point < 0x80 then
    return char(point)
  elseif point < 0x800 then
    return char(0xc0 + floor(point / 64), 0x80 + point % 64)
  elseif point < 0x10000 then
    return char(0xe0 + floor(point / 4096), 0x80 + floor(point / 64) % 64, 0x80 + point % 64)
  end
  return char(0xf0 + floor(point / 262144), 0x80 + floor(point / 4096) % 64, 0x80 + floor(point / 64) % 64, 0x80 + point % 64)
end

--- The UTF-16 unit of an escape `\uXXXX` that begins at a position, or nil.
local function unit_at(text, position)
  local digits = find(text, "^\\u%x%x%x%x", position) and sub(text, position + 2, position + 5)
  return digits and tonumber(digits, 16)
end

--- A string with escapes, from behind its quotation mark on, and the position behind it; nil if it is none.
local function escaped_string(text, position)
  local parts, count = {}, 0
  while true do
    local stop = find(text, '["\\%z\1-\31]', position)
    local found = stop and byte(text, stop)
    if found ~= 34 and found ~= 92 then
      return nil
    end
    count = count + 1
    parts[count] = sub(text, position, stop - 1)
    if found == 34 then
      return concat(parts), stop + 1
    end
    local escape = byte(text, stop + 1)
    count = count + 1
    if escape == 117 then
      local unit = unit_at(text, stop)
      if not unit then
        return nil
      end
      position = stop + 6
      local low = unit >= 0xd800 and unit < 0xdc00 and unit_at(text, position)
      if low and low >= 0xdc00 and low < 0xe000 then
        unit = 0x10000 + (unit - 0xd800) * 1024 + (low - 0xdc00)
        position = position + 6
      end
      parts[count] = utf8_of(unit)
    else
      local plain = ESCAPED[escape]
      if not plain then
        return nil
      end
      parts[count] = plain
      position = stop + 2
    end
  end
end

--- The number of a decimal text. LuaJIT reads no exponent of 2^31 or more: such a number is infinite, or zero.
function json.number_of(text)
  local value = tonumber(text)
  if value then
    return value
  end
  local mantissa, sign = string.match(text, "^([^eE]*)[eE]([+-]?)")
  if sign == "-" or tonumber(mantissa) == 0 then
    return 0
  end
  return byte(text, 1) == 45 and -math.huge or math.huge
end

local checked_text, checked

--- Whether a text is printable ASCII alone, as most bodies are. The result for the last text is kept: it is asked for twice.
function json.is_printable(text)
  if text ~= checked_text then
    checked_text, checked = text, find(text, "^[ -~]*$") ~= nil
  end
  return checked
end

--- A number that begins at a position, and the position behind it; nil if it is none.
local function number_at(text, position)
  local start = byte(text, position) == 45 and position + 1 or position
  local first = byte(text, start)
  local follower = first
  local stop = start - 1
  -- LuaJIT compiles this loop, and no pattern.
  while follower and follower >= 48 and follower <= 57 do
    stop = stop + 1
    follower = byte(text, stop + 1)
  end
  if stop < start or (first == 48 and stop > start) then
    return nil
  end
  local is_whole, _ = true, nil
  if follower == 46 then
    is_whole = false
    _, stop = find(text, "^%d+", stop + 2)
    if not stop then
      return nil
    end
    follower = byte(text, stop + 1)
  end
  if follower == 101 or follower == 69 then
    is_whole = false
    _, stop = find(text, "^[+-]?%d+", stop + 2)
    if not stop then
      return nil
    end
  end
  local value = json.number_of(sub(text, position, stop))
  if value > MOST_EXACT or value < -MOST_EXACT then
    value = value + 0.0
  elseif not is_whole and value % 1 == 0 then
    value = floor(value)
  end
  return value, stop + 1
end

--- The position of the next byte that is no white space.
local function next_at(text, position)
  local found = byte(text, position)
  while found == 32 or found == 10 or found == 13 or found == 9 do
    position = position + 1
    found = byte(text, position)
  end
  return position, found
end

--- The value of a JSON text; nil if the text is not JSON. Without recursion, so that no nesting is too deep.
function json.decode(text)
  local is_plain = not find(text, "\\", 1, true) and (json.is_printable(text) or not find(text, "[%z\1-\31]"))
  -- The container that is open, its length if it is an array, the key that waits for a value, and those around it.
  local holder, length, key
  local holders, lengths, keys, depth = nil, nil, nil, 0
  local position, found = next_at(text, 1)
  while true do
    local value
    local is_open = false
    if found == 34 then
      if is_plain then
        local stop = find(text, '"', position + 1, true)
        if not stop then
          return nil
        end
        value = sub(text, position + 1, stop - 1)
        position = stop + 1
      else
        value, position = escaped_string(text, position + 1)
        if not value then
          return nil
        end
      end
    elseif found == 123 or found == 91 then
      local is_object = found == 123
      value = is_object and {} or setmetatable({}, array_mt)
      position, found = next_at(text, position + 1)
      if found == (is_object and 125 or 93) then
        position = position + 1
      else
        is_open = true
        depth = depth + 1
        if depth > 1 then
          if depth == 2 then
            holders, lengths, keys = {}, {}, {}
          end
          holders[depth], lengths[depth], keys[depth] = holder, length, key
        end
        holder, length, key = value, not is_object and 0 or nil, nil
      end
    elseif found == 116 then
      if sub(text, position, position + 3) ~= "true" then
        return nil
      end
      value = true
      position = position + 4
    elseif found == 102 then
      if sub(text, position, position + 4) ~= "false" then
        return nil
      end
      value = false
      position = position + 5
    elseif found == 110 then
      if sub(text, position, position + 3) ~= "null" then
        return nil
      end
      value = null
      position = position + 4
    else
      value, position = number_at(text, position)
      if not value then
        return nil
      end
    end
    while not is_open do
      position, found = next_at(text, position)
      if depth == 0 then
        if found then
          return nil
        end
        return value
      end
      local closer
      if length then
        length = length + 1
        holder[length] = value
        closer = 93
      else
        holder[key] = value
        closer = 125
      end
      if found == 44 then
        position, found = next_at(text, position + 1)
        is_open = true
      elseif found == closer then
        value = holder
        position = position + 1
        if depth > 1 then
          holder, length, key = holders[depth], lengths[depth], keys[depth]
        end
        depth = depth - 1
      else
        return nil
      end
    end
    if not length then
      -- A key.
      if found ~= 34 then
        return nil
      end
      if is_plain then
        local stop = find(text, '"', position + 1, true)
        if not stop then
          return nil
        end
        key = sub(text, position + 1, stop - 1)
        position = stop + 1
      else
        key, position = escaped_string(text, position + 1)
        if not key then
          return nil
        end
      end
      position, found = next_at(text, position)
      if found ~= 58 then
        return nil
      end
      position, found = next_at(text, position + 1)
    end
  end
end

--- The digits of a positive finite number, and the exponent of the first one: the shortest that read as the same number.
local function digits_of(value)
  -- Below this, numbers have fewer digits, and fifteen of them may not be the shortest.
  local least = value < 2.3e-308 and 1 or 15
  for precision = least, 17 do
    local text = format("%." .. (precision - 1) .. "e", value)
    if tonumber(text) == value then
      local mantissa, exponent = string.match(text, "^(.-)e(.+)$")
      local digits = gsub(gsub(mantissa, "%.", ""), "0+$", "")
      return digits, tonumber(exponent)
    end
  end
end

--- A number as JavaScript prints it.
function json.number_text(value)
  if value ~= value then
    return "NaN"
  elseif value == math.huge then
    return "Infinity"
  elseif value == -math.huge then
    return "-Infinity"
  elseif value % 1 == 0 and value <= MOST_EXACT and value >= -MOST_EXACT then
    return value == 0 and "0" or format("%.0f", value)
  elseif value < 0 then
    return "-" .. json.number_text(-value)
  end
  local digits, exponent = digits_of(value)
  local count = #digits
  if exponent >= 0 and exponent < 21 then
    if count <= exponent + 1 then
      return digits .. string.rep("0", exponent + 1 - count)
    end
    return sub(digits, 1, exponent + 1) .. "." .. sub(digits, exponent + 2)
  elseif exponent < 0 and exponent >= -6 then
    return "0." .. string.rep("0", -exponent - 1) .. digits
  end
  local tail = count > 1 and "." .. sub(digits, 2) or ""
  return sub(digits, 1, 1) .. tail .. "e" .. (exponent < 0 and "-" or "+") .. format("%d", exponent < 0 and -exponent or exponent)
end

local WRITTEN = { ['"'] = '\\"', ["\\"] = "\\\\", ["\b"] = "\\b", ["\f"] = "\\f", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t" }

local function written(character)
  return WRITTEN[character] or format("\\u%04x", byte(character))
end

--- The three bytes of a lone surrogate as an escape.
local function surrogate(bytes)
  local _, second, third = byte(bytes, 1, 3)
  return format("\\u%04x", 0xd000 + (second - 0x80) * 64 + (third - 0x80))
end

--- A text as JSON.stringify writes it.
function json.string_text(text)
  local result = gsub(text, '["\\%z\1-\31]', written)
  if find(result, "\237[\160-\191]") then
    result = gsub(result, "\237[\160-\191][\128-\191]", surrogate)
  end
  return '"' .. result .. '"'
end

--- A value as JSON.stringify writes it. `names_of(object)` gives the names of an object's members in their order.
function json.encode(value, names_of)
  local kind = type(value)
  if kind == "string" then
    return json.string_text(value)
  elseif kind == "number" then
    return (value ~= value or value == math.huge or value == -math.huge) and "null" or json.number_text(value)
  elseif kind == "boolean" then
    return value and "true" or "false"
  elseif value == nil or value == null then
    return "null"
  end
  local names = names_of(value)
  local parts = {}
  if not names then
    for position = 1, #value do
      parts[position] = json.encode(value[position], names_of)
    end
    return "[" .. concat(parts, ",") .. "]"
  end
  for position = 1, #names do
    local name = names[position]
    if value[name] ~= nil then
      parts[#parts + 1] = json.string_text(name) .. ":" .. json.encode(value[name], names_of)
    end
  end
  return "{" .. concat(parts, ",") .. "}"
end

return json
