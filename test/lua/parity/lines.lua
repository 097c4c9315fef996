--- Answers lines of JSON, each a response with options, with the inspections and problems of this Lua as JSON.
local envelopes = require("error_envelopes")
local json = require("error_envelopes.json")

local contracts = {}
for id in string.gmatch(CONTRACTS, "%S+") do
  contracts[#contracts + 1] = require("error_envelopes.contracts." .. id)
end

local failures = {}
local inspector = envelopes.create_inspector(contracts, {
  now = function()
    return NOW
  end,
  on_internal_error = function(message)
    failures[#failures + 1] = tostring(message)
  end,
})

local function bytes_of(hex)
  return (string.gsub(hex, "%x%x", function(digits)
    return string.char(tonumber(digits, 16))
  end))
end

return function(line)
  local task = json.decode(line)
  local response = task.response
  if task.hex then
    response.body = bytes_of(task.hex)
  end
  local inspection = inspector.inspect(response, task.options)
  local parts = {
    envelopes.to_json(inspection),
    envelopes.to_json(inspector.all(response, task.options)),
    envelopes.to_json(envelopes.to_problem(inspection)),
    envelopes.to_json(envelopes.to_problem(inspection, { message = true })),
  }
  for position = 1, #failures do
    parts[#parts + 1] = json.string_text(failures[position])
  end
  failures = {}
  return "[" .. table.concat(parts, ",") .. "]"
end
