--- lua decode.lua FOLDER < lines in hex: each text as canonical JSON, its names in the order of their bytes, or "refused".
package.path = arg[1] .. "/?.lua;" .. arg[1] .. "/?/init.lua"
local json = require("error_envelopes.json")

local function names_of(value)
  if getmetatable(value) == json.array_mt then
    return nil
  end
  local names = {}
  for name in pairs(value) do
    names[#names + 1] = name
  end
  table.sort(names)
  return names
end

for line in io.lines() do
  local text = string.gsub(line, "%x%x", function(digits)
    return string.char(tonumber(digits, 16))
  end)
  local value = json.decode(text)
  io.write(value == nil and "refused" or json.encode(value, names_of), "\n")
end
