-- Guards: functions of a body that return whether it satisfies a schema, and keep the first issue where it does not.
local null = require("error_envelopes.null")
local array_mt = require("error_envelopes.json").array_mt

local guard = {}

-- What each guard noted. A guard that nothing else refers to is collected.
local failures = setmetatable({}, { __mode = "k" })

-- A guard from a check, which returns nothing, or the number of an issue and the indexes of the list items around it.
function guard.new(check, issues)
  local failure = {}
  local function is(body)
    local number, indexes = check(body)
    if number == nil then
      failure.issue = nil
      return true
    end
    failure.issue, failure.indexes = issues[number], indexes
    return false
  end
  failures[is] = failure
  return is
end

local function copy(value)
  if type(value) ~= "table" or value == null then
    return value
  end
  local list = setmetatable({}, array_mt)
  for i = 1, #value do
    list[i] = value[i]
  end
  return list
end

local function comma_list(value)
  return type(value) == "table" and table.concat(value, ",") or value
end

-- The params and the message of each keyword, as Ajv has them. The text of a number is that of JavaScript.
local describe = {
  type = function(expected)
    return { type = copy(expected) }, "must be " .. comma_list(expected)
  end,
  const = function(expected)
    return { allowedValue = expected }, "must be equal to constant"
  end,
  enum = function(expected)
    return { allowedValues = copy(expected) }, "must be equal to one of the allowed values"
  end,
  required = function(expected)
    return { missingProperty = expected }, "must have required property '" .. expected .. "'"
  end,
  minItems = function(expected, text)
    return { limit = expected }, "must NOT have fewer than " .. text .. " items"
  end,
  contains = function()
    return { minContains = 1 }, "must contain at least 1 valid item(s)"
  end,
  minimum = function(expected, text)
    return { comparison = ">=", limit = expected }, "must be >= " .. text
  end,
  maximum = function(expected, text)
    return { comparison = "<=", limit = expected }, "must be <= " .. text
  end,
  pattern = function(expected)
    return { pattern = expected }, 'must match pattern "' .. expected .. '"'
  end,
  anyOf = function()
    return {}, "must match a schema in anyOf"
  end,
  oneOf = function()
    return { passingSchemas = null }, "must match exactly one schema in oneOf"
  end,
}

-- The pointer of an issue in a list is in pieces, with the indexes between them.
local function pointer(path, indexes)
  if type(path) == "string" then
    return path
  end
  local text = path[1]
  for i = 1, #indexes do
    text = text .. indexes[i] .. path[i + 1]
  end
  return text
end

-- The issue of the last call of a guard, in a list; nil if that returned true. Read it before the next call.
function guard.errors_of(is)
  local failure = failures[is]
  local issue = failure and failure.issue
  if not issue then
    return nil
  end
  local path, keyword, expected, text = issue[1], issue[2], issue[3], issue[4]
  local params, message = describe[keyword](expected, text)
  return { { instancePath = pointer(path, failure.indexes), keyword = keyword, params = params, message = message } }
end

return guard
