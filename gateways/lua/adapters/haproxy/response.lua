--- What HAProxy knows about the response of a transaction.
local response = {}

--- HAProxy keeps this many bytes of a buffer free for rules (`tune.maxrewrite`), and some for its own marks.
local RESERVED = 1024 + 256

--- The headers by lower-case names: a string, or a list where there are several lines.
function response.headers(txn)
  local headers = {}
  for name, lines in pairs(txn.http:res_get_headers()) do
    if lines[1] == nil then
      headers[name] = lines[0]
    else
      local list = { lines[0] }
      for _, line in ipairs(lines) do
        list[#list + 1] = line
      end
      headers[name] = list
    end
  end
  return headers
end

--- Hands the body to an observation, as far as `wait-for-body` brought it.
-- @param max_bytes the rules wait for one byte more: a longer body does not have to be whole
-- @param buffer_size that of `tune.bufsize`
-- @return why the body is not whole, or nil. Where it has no length, only a full buffer shows this.
function response.read_body(txn, observation, max_bytes, buffer_size)
  local body = txn.f:res_body() or ""
  -- Each question to HAProxy takes time, and nearly all errors say their length.
  if tonumber(observation.headers("content-length")) == #body then
    observation:add(body)
    return nil
  end
  local is_over = #body > max_bytes or txn.res:input() >= buffer_size - RESERVED
  if is_over then
    observation:add_over()
    return nil
  end
  if (txn.f:res_body_size() or 0) > #body then
    return "aborted"
  end
  observation:add(body)
  return nil
end

return response
