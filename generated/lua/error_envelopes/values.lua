-- The types of JSON values, as the guards of contracts check them.
local null = require("error_envelopes.null")
local array_mt = require("error_envelopes.json").array_mt

local values = {}

function values.array(value)
  return getmetatable(value) == array_mt
end

function values.object(value)
  return type(value) == "table" and value ~= null and getmetatable(value) ~= array_mt
end

-- The remainder of an infinite number is not a number.
function values.integer(value)
  return type(value) == "number" and value % 1 == 0
end

function values.number(value)
  return type(value) == "number" and value - value == 0
end

function values.every(list, test)
  for i = 1, #list do
    if not test(list[i]) then
      return false
    end
  end
  return true
end

function values.some(list, test)
  for i = 1, #list do
    if test(list[i]) then
      return true
    end
  end
  return false
end

-- Whether exactly one of the arguments is true.
function values.one(...)
  local count = 0
  for i = 1, select("#", ...) do
    if select(i, ...) then
      count = count + 1
    end
  end
  return count == 1
end

return values
