--- What a gateway does with the answers on a path and on everything below it.
local MODES = { off = true, report = true, tag = true, rewrite = true }
local MEMBERS = { mode = true, vendor = true, mcp = true }

local routes = {}

local function fail(text, ...)
  error(string.format(text, ...), 0)
end

local function sorted_keys(set)
  local keys = {}
  for key in pairs(set) do
    keys[#keys + 1] = tostring(key)
  end
  table.sort(keys)
  return keys
end

local function route_of(path, options, where, contracts)
  local mode = options.mode == nil and "report" or options.mode
  if not MODES[mode] then
    fail('Expected the mode of %s to be one of off, report, tag, rewrite, got "%s".', where, tostring(mode))
  end
  local vendor = options.vendor
  if vendor ~= nil and not contracts[vendor] then
    local listed = table.concat(sorted_keys(contracts), ", ")
    fail('Expected the vendor of %s to be a contract (%s), got "%s".', where, listed, tostring(vendor))
  end
  local mcp = options.mcp
  if mcp ~= nil and type(mcp) ~= "boolean" then
    fail("Expected `mcp` of %s to be true or false, got %s.", where, tostring(mcp))
  end
  return { path = path, mode = mode, vendor = vendor, mcp = mcp == true }
end

local function known(options, where)
  if type(options) ~= "table" then
    fail("Expected options of %s among mode, vendor, mcp, got %s.", where, tostring(options))
  end
  for _, name in ipairs(sorted_keys(options)) do
    if not MEMBERS[name] then
      fail('Expected options of %s among mode, vendor, mcp, got "%s".', where, name)
    end
  end
  return options
end

local function own_or_default(own, default)
  if own == nil then
    return default
  end
  return own
end

--- The routes of a configuration, the longest path first, the default route last.
-- @param contracts the ids of the contracts, as the keys of a table
function routes.of(defaults, named, contracts)
  local list = {}
  for _, path in ipairs(sorted_keys(named)) do
    local where = 'the route "' .. path .. '"'
    if path:sub(1, 1) ~= "/" then
      fail('Expected a path that begins with "/", got %s.', where)
    end
    local own = known(named[path], where)
    local options = {
      mode = own_or_default(own.mode, defaults.mode),
      vendor = own_or_default(own.vendor, defaults.vendor),
      mcp = own_or_default(own.mcp, defaults.mcp),
    }
    list[#list + 1] = route_of((path:gsub("/+$", "")), options, where, contracts)
  end
  table.sort(list, function(a, b)
    if #a.path ~= #b.path then
      return #a.path > #b.path
    end
    return a.path < b.path
  end)
  list[#list + 1] = route_of("", defaults, "the gateway", contracts)
  return list
end

local function covers(prefix, target)
  local length = #prefix
  if target:sub(1, length) ~= prefix then
    return false
  end
  local after = target:sub(length + 1, length + 1)
  return after == "" or after == "/" or after == "?" or after == "#"
end

--- The first route that covers the target of a request, with its query or without.
function routes.find(list, target)
  local count = #list
  for index = 1, count - 1 do
    local route = list[index]
    if covers(route.path, target) then
      return route
    end
  end
  return list[count]
end

return routes
