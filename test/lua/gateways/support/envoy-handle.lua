--- A handle of Envoy's Lua filter, by its documentation: what a script may not do raises an error. It prints what the
-- client gets, in the order in which it gets it. Lua 5.3 waits inside iterators and has `__pairs`, as LuaJIT in Envoy does.
local function buffer(bytes)
  return {
    length = function()
      return #bytes
    end,
    getBytes = function(_, index, length)
      assert(index >= 0 and length >= 0 and index + length <= #bytes, "index/length must be within the buffer")
      return bytes:sub(index + 1, index + length)
    end,
    setBytes = function(_, text)
      bytes = text
      return #text
    end,
    text = function()
      return bytes
    end,
  }
end

local function header_object(lines, state)
  local object = {}
  local function check()
    assert(not state.is_sent, "object used outside of proper scope")
  end
  function object.get(_, name)
    check()
    local found = {}
    for _, line in ipairs(lines) do
      if line[1] == name then
        found[#found + 1] = line[2]
      end
    end
    return found[1] and table.concat(found, ",")
  end
  function object.remove(_, name)
    check()
    for at = #lines, 1, -1 do
      if lines[at][1] == name then
        table.remove(lines, at)
      end
    end
  end
  function object.add(_, name, value)
    check()
    lines[#lines + 1] = { name, value }
  end
  function object.replace(self, name, value)
    self:remove(name)
    self:add(name, value)
  end
  return setmetatable(object, {
    __pairs = function()
      local at = 0
      return function()
        at = at + 1
        if lines[at] then
          return lines[at][1], lines[at][2]
        end
      end
    end,
  })
end

local function stream(lines, chunks, metadata, out)
  local state = { is_sent = false }
  local headers = header_object(lines, state)
  local function send_head()
    if state.is_sent then
      return
    end
    state.is_sent = true
    for _, line in ipairs(lines) do
      out("head " .. line[1] .. ": " .. line[2])
    end
  end
  local handle = { state = state, send_head = send_head }
  function handle.headers()
    return headers
  end
  function handle.timestamp()
    return 1700000000000
  end
  function handle.logErr(_, text)
    out("error " .. text)
  end
  function handle.streamInfo()
    return {
      dynamicMetadata = function()
        return {
          get = function(_, filter)
            return metadata[filter]
          end,
          set = function(_, filter, key, value)
            metadata[filter] = metadata[filter] or {}
            metadata[filter][key] = value
          end,
        }
      end,
    }
  end
  function handle.body()
    assert(not state.is_read, "body() may be called once")
    state.is_read = true
    coroutine.yield()
    local all = table.concat(chunks)
    if all == "" then
      return nil
    end
    state.body = buffer(all)
    return state.body
  end
  function handle.bodyChunks()
    assert(not state.is_read, "bodyChunks() may be called once")
    state.is_read = true
    local at = 0
    return function()
      -- The head and the chunk before this one are on their way when the script waits.
      send_head()
      if chunks[at] then
        out("chunk " .. #chunks[at])
      end
      at = at + 1
      if chunks[at] == nil then
        return nil
      end
      coroutine.yield()
      return buffer(chunks[at])
    end
  end
  function handle.finish()
    send_head()
    if state.body then
      out("body " .. state.body.text())
    elseif not state.is_read then
      for _, chunk in ipairs(chunks) do
        out("chunk " .. #chunk)
      end
    end
  end
  return handle
end

--- Runs a request and its answer through a gateway, as Envoy does, in a coroutine each.
return function(gateway, request, response, out)
  local metadata = {}
  local function run(name, lines, chunks)
    local handle = stream(lines, chunks, metadata, name == "on_response" and out or function() end)
    local routine = coroutine.create(function()
      gateway[name](gateway, handle)
    end)
    while coroutine.status(routine) ~= "dead" do
      assert(coroutine.resume(routine))
    end
    handle.finish()
  end
  run("on_request", { { ":method", request.method or "GET" }, { ":path", request.path } }, {})
  local lines = { { ":status", tostring(response.status) } }
  for _, line in ipairs(response.headers) do
    lines[#lines + 1] = line
  end
  run("on_response", lines, response.chunks)
  out("outcome " .. tostring((metadata.error_envelopes or {}).outcome))
end
