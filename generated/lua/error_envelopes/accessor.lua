-- Accessors: functions that read the value at some keys of a body.
local array_mt = require("error_envelopes.json").array_mt

local accessor = {}

-- The key that stands for the position which the accessor is called with.
accessor.item = {}

local function at(holder, key)
  if type(holder) ~= "table" then
    return nil
  end
  if type(key) ~= "number" then
    return holder[key]
  end
  if getmetatable(holder) == array_mt then
    return holder[key + 1]
  end
  return holder[string.format("%d", key)]
end

-- The accessor of some keys. A key that is a number is a position, from 0.
function accessor.new(...)
  local count, first, second = select("#", ...), ...
  local keys = { ... }
  local has_item = false
  for i = 1, count do
    has_item = has_item or keys[i] == accessor.item
  end
  if count == 1 and not has_item then
    return function(body)
      return at(body, first)
    end
  end
  if count == 2 and not has_item then
    return function(body)
      return at(at(body, first), second)
    end
  end
  return function(body, item)
    local value = body
    for i = 1, count do
      local key = keys[i]
      if key == accessor.item then
        key = item
      end
      value = at(value, key)
    end
    return value
  end
end

return accessor
