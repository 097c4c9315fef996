--- Counters in the memory of one Lua state.
local MemoryStore = {}
MemoryStore.__index = MemoryStore

function MemoryStore.new()
  return setmetatable({ values = {} }, MemoryStore)
end

function MemoryStore:incr(key, by)
  local values = self.values
  values[key] = (values[key] or 0) + by
end

function MemoryStore:each(visit)
  for key, value in pairs(self.values) do
    visit(key, value)
  end
end

return MemoryStore
