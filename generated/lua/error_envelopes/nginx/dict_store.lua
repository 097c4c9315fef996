--- Counters in a shared dictionary of nginx: all workers count there, and it survives a reload.
local DictStore = {}
DictStore.__index = DictStore

function DictStore.new(name)
  local dict = ngx.shared[name]
  if not dict then
    local text = 'Expected a shared dictionary "%s": add `lua_shared_dict %s 1m;` to the block `http`.'
    error(string.format(text, name, name), 0)
  end
  return setmetatable({ dict = dict }, DictStore)
end

function DictStore:incr(key, by)
  self.dict:incr(key, by, 0)
end

function DictStore:each(visit)
  for _, key in ipairs(self.dict:get_keys(0)) do
    local value = self.dict:get(key)
    if type(value) == "number" then
      visit(key, value)
    end
  end
end

return DictStore
