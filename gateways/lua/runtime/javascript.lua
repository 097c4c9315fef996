--- What the translated modules need of JavaScript where Lua has nothing equal.
local null = require("error_envelopes.null")
local json = require("error_envelopes.json")

local byte, find, gsub, lower, sub = string.byte, string.find, string.gsub, string.lower, string.sub
local tonumber, type = tonumber, type

local javascript = { NULL = null }

--- The value, nil if it is null.
function javascript.defined(value)
  if value == null then
    return nil
  end
  return value
end

--- Adds the items of a list to another.
function javascript.addAll(list, items)
  local count = #list
  for position = 1, #items do
    list[count + position] = items[position]
  end
end

--- The same object after some members were removed: those that were set to undefined.
function javascript.without(object, ...)
  for position = 1, select("#", ...) do
    object[select(position, ...)] = nil
  end
  return object
end

function javascript.textOf(value)
  local kind = type(value)
  if kind == "string" then
    return value
  elseif kind == "number" then
    return json.number_text(value)
  elseif value == nil then
    return "undefined"
  end
  return kind == "table" and value ~= null and "[object Object]" or tostring(value)
end

--- The white space of JavaScript beyond ASCII, in UTF-8.
local SPACES = { ["\194\160"] = true, ["\225\154\128"] = true, ["\226\129\159"] = true, ["\227\128\128"] = true, ["\239\187\191"] = true }
SPACES["\226\128\168"], SPACES["\226\128\169"], SPACES["\226\128\175"] = true, true, true
for last = 128, 138 do
  SPACES["\226\128" .. string.char(last)] = true
end

--- The position of the first character that is no white space.
local function beginning(text)
  local start = find(text, "[^\t-\r ]") or #text + 1
  local first = byte(text, start)
  if not first or first < 0x80 then
    return start
  end
  local width = first == 0xc2 and 2 or 3
  while SPACES[sub(text, start, start + width - 1)] do
    start = find(text, "[^\t-\r ]", start + width) or #text + 1
    width = byte(text, start) == 0xc2 and 2 or 3
  end
  return start
end

--- The position of the last byte that is no white space.
local function ending(text)
  local stop = #text
  while stop > 0 do
    local last = byte(text, stop)
    if last == 32 or (last >= 9 and last <= 13) then
      stop = stop - 1
    elseif last < 0x80 then
      return stop
    elseif SPACES[sub(text, stop - 1, stop)] then
      stop = stop - 2
    elseif stop > 2 and SPACES[sub(text, stop - 2, stop)] then
      stop = stop - 3
    else
      return stop
    end
  end
  return stop
end

function javascript.trim(text)
  local start = beginning(text)
  local stop = ending(text)
  if start == 1 and stop == #text then
    return text
  end
  return sub(text, start, stop)
end

function javascript.trimEnd(text)
  return sub(text, 1, ending(text))
end

function javascript.trimOrNil(text)
  return text and javascript.trim(text)
end

--- Beyond ASCII, only the Kelvin sign has a lower case in ASCII; the engine compares nothing else.
function javascript.lowerCase(text)
  local result = lower(text)
  return find(result, "\226", 1, true) and (gsub(result, "\226\132\170", "k")) or result
end

function javascript.lowerCaseOrNil(text)
  return text and javascript.lowerCase(text)
end

--- Positions count from 0; -1 if there is no such part.
function javascript.lastIndexOf(text, part)
  local last = -1
  local found = find(text, part, 1, true)
  while found do
    last = found - 1
    found = find(text, part, found + 1, true)
  end
  return last
end

--- A text as a number, as `Number` reads it.
function javascript.numberOf(value)
  if type(value) == "number" then
    return value
  end
  local text = javascript.trim(value)
  if text == "" then
    return 0
  end
  local prefix = lower(sub(text, 1, 2))
  local base = prefix == "0x" and 16 or prefix == "0o" and 8 or prefix == "0b" and 2
  if base then
    local digits = sub(text, 3)
    local pattern = base == 16 and "^%x+$" or base == 8 and "^[0-7]+$" or "^[01]+$"
    if not find(digits, pattern) then
      return 0 / 0
    end
    local total = 0.0
    for position = 1, #digits do
      total = total * base + tonumber(sub(digits, position, position), 16)
    end
    return total
  end
  local magnitude = gsub(text, "^[+-]", "")
  if magnitude == "Infinity" then
    return byte(text) == 45 and -math.huge or math.huge
  end
  if find(magnitude, "^%d+%.?%d*$") or find(magnitude, "^%.%d+$") or find(magnitude, "^%d+%.?%d*[eE][+-]?%d+$") or find(magnitude, "^%.%d+[eE][+-]?%d+$") then
    local number = json.number_of(magnitude) + 0.0
    return byte(text) == 45 and -number or number
  end
  return 0 / 0
end

function javascript.isInteger(value)
  return type(value) == "number" and value % 1 == 0 and value - value == 0
end

--- Merge sort: the order of equal items stays.
function javascript.sorted(list, compare)
  local count = #list
  local from, to = list, {}
  local width = 1
  while width < count do
    for start = 1, count, 2 * width do
      local left, right = start, math.min(start + width, count + 1)
      local middle, stop = right, math.min(start + 2 * width, count + 1)
      for position = start, stop - 1 do
        if left < middle and (right >= stop or compare(nil, from[left], from[right]) <= 0) then
          to[position] = from[left]
          left = left + 1
        else
          to[position] = from[right]
          right = right + 1
        end
      end
    end
    from, to = to, from
    width = 2 * width
  end
  if from ~= list then
    for position = 1, count do
      list[position] = from[position]
    end
  end
  return list
end

function javascript.isInstance(value, class)
  return type(value) == "table" and getmetatable(value) == class.prototype
end

return javascript
