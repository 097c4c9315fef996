--- Headers are a table from names, in any case, to a string or a list of strings, or a function that looks one up.
local fields = modules["shared/body-fields"]
local type = type

local exports = {}
local NONE = {}

local ResponseHeaders = { prototype = {} }
ResponseHeaders.prototype.__index = ResponseHeaders.prototype
exports.ResponseHeaders = ResponseHeaders

--- A value as a string or a list of strings; nil if there is none. Servers write numbers into their logs, too.
local function valuesIn(value)
  local kind = type(value)
  if kind == "string" then
    return value
  elseif kind == "number" then
    return textOf(value)
  elseif kind ~= "table" then
    return nil
  end
  local found = {}
  for position = 1, #value do
    local one = value[position]
    if type(one) == "string" or type(one) == "number" then
      found[#found + 1] = textOf(one)
    end
  end
  return #found > 0 and found or nil
end

local function addAll(list, values)
  if type(values) == "string" then
    list[#list + 1] = values
  elseif values then
    for position = 1, #values do
      list[#list + 1] = values[position]
    end
  end
end

--- The values of all spellings of a name, in the order of the spellings: a table has no order of its own.
local function merged(input, spellings)
  table.sort(spellings)
  local all = {}
  for position = 1, #spellings do
    addAll(all, valuesIn(input[spellings[position]]))
  end
  return all[1] and all or nil
end

local function indexOf(input)
  local index, spellings = {}, nil
  for key, value in pairs(input) do
    if type(key) == "string" then
      local name = lowerCase(key)
      if index[name] == nil then
        index[name] = key
      else
        spellings = spellings or {}
        spellings[name] = spellings[name] or { index[name] }
        spellings[name][#spellings[name] + 1] = key
      end
    end
  end
  for name, key in pairs(index) do
    index[name] = valuesIn(input[key]) or false
  end
  for name, keys in pairs(spellings or NONE) do
    index[name] = merged(input, keys) or false
  end
  return index
end

function ResponseHeaders.prototype:____constructor(input)
  if type(input) == "function" then
    self.lookUp = input
  else
    self.index = indexOf(input)
  end
end

function ResponseHeaders.prototype:values(name)
  if self.index then
    return self.index[name] or nil
  end
  return valuesIn(self.lookUp(name))
end

function ResponseHeaders.prototype:first(name)
  local values = self:values(name)
  if type(values) == "table" then
    return values[1]
  end
  return values
end

function exports.mediaTypeOf(headers)
  local value = headers and headers:first("content-type")
  if value == nil or value == "application/json" then
    return value
  end
  return fields.mediaTypeIn(value)
end

function exports.linesOf(values)
  if values == nil then
    return NONE
  end
  return type(values) == "string" and { values } or values
end

function exports.namesContentCoding(headers)
  local lines = exports.linesOf(headers and headers:values("content-encoding"))
  for position = 1, #lines do
    if #fields.codingsIn(lines[position]) > 0 then
      return true
    end
  end
  return false
end

return exports
