--- Arrays have a metatable of their own, objects have none, and null is a table.
local null = require("error_envelopes.null")
local array_mt = require("error_envelopes.json").array_mt
local getmetatable, pairs, type = getmetatable, pairs, type

local exports = {}
local NONE = {}

function exports.isObject(value)
  return type(value) == "table" and value ~= null and getmetatable(value) ~= array_mt
end

exports.isPlain = exports.isObject

function exports.isList(value)
  return type(value) == "table" and getmetatable(value) == array_mt
end

function exports.valuesOf(value)
  if getmetatable(value) == array_mt then
    return value
  end
  local values = {}
  for _, member in pairs(value) do
    values[#values + 1] = member
  end
  return values
end

--- Nobody changes a list that was decoded here.
function exports.copyOfList(value)
  return exports.isList(value) and value or NONE
end

return exports
