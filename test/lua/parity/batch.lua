--- lua batch.lua FOLDER NOW CONTRACTS... < lines: the answers of a plain Lua.
package.path = arg[1] .. "/?.lua;" .. arg[1] .. "/?/init.lua;" .. arg[2] .. "/?.lua"
NOW = tonumber(arg[3])
CONTRACTS = table.concat(arg, " ", 4)
local answer = require("lines")
for line in io.lines() do
  io.write(answer(line), "\n")
end
