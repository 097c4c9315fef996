--- Reads an answer that comes again and again only once: in an outage, or over a limit, an upstream sends the same error
-- thousands of times. The same body, status and headers, as far as the engine asked for them, give the same inspections.
local Repeats = {}
Repeats.__index = Repeats

--- Longer bodies seldom come again, and their text is kept.
local LONGEST = 2048
local MOST_KEPT = 100

--- @param now the clock: what depends on it is read each time
function Repeats.new(now)
  local repeats = { kept = {}, kept_count = 0, seen = {}, seen_count = 0, uses_time = false }
  function repeats.now()
    repeats.uses_time = true
    return now()
  end
  return setmetatable(repeats, Repeats)
end

local function is_same(entry, response)
  if
    entry.status ~= response.status
    or entry.vendor ~= response.vendor
    or entry.surface ~= response.surface
    or entry.url ~= response.url
  then
    return false
  end
  local headers, names, values = response.headers, entry.names, entry.values
  for index = 1, entry.count do
    if (headers(names[index]) or false) ~= values[index] then
      return false
    end
  end
  return true
end

--- Whether a body came before. One that comes once is not worth the work of keeping it.
local function note(self, body)
  if self.seen[body] then
    return true
  end
  if self.seen_count >= MOST_KEPT then
    self.seen, self.seen_count = {}, 0
  end
  self.seen[body] = true
  self.seen_count = self.seen_count + 1
  return false
end

local function keep(self, body, entry)
  if self.kept[body] == nil then
    if self.kept_count >= MOST_KEPT then
      self.kept, self.kept_count = {}, 0
    end
    self.kept_count = self.kept_count + 1
  end
  self.kept[body] = entry
end

--- Reads an answer, and writes down what the inspections depend on.
local function record(self, inspector, response)
  local headers, is_written = response.headers, {}
  local entry = { names = {}, values = {}, count = 0, has_lists = false }
  entry.status, entry.url = response.status, response.url
  entry.vendor, entry.surface = response.vendor, response.surface
  response.headers = function(name)
    local value = headers(name)
    if not is_written[name] then
      is_written[name] = true
      entry.count = entry.count + 1
      entry.names[entry.count] = name
      entry.values[entry.count] = value or false
      entry.has_lists = entry.has_lists or type(value) == "table"
    end
    return value
  end
  self.uses_time = false
  entry.all = inspector.all(response)
  local has_failed = entry.all[1].reason == "internal"
  if not (self.uses_time or entry.has_lists or has_failed) then
    keep(self, response.body, entry)
  end
  return entry.all
end

--- All inspections of a response, whose `headers` is a function. Nobody may change them.
function Repeats:read(inspector, response)
  local body = response.body
  if #body > LONGEST then
    return inspector.all(response)
  end
  local entry = self.kept[body]
  if entry ~= nil and is_same(entry, response) then
    return entry.all
  end
  if note(self, body) then
    return record(self, inspector, response)
  end
  return inspector.all(response)
end

return Repeats
