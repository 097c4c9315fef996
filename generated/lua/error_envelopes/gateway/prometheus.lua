--- The counters in the text format of Prometheus (exposition format 0.0.4).
local BUCKETS = require("error_envelopes.gateway.counters").BUCKETS

local prometheus = { CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8" }

local LABELS = { "contract", "surface", "verdict", "error", "status_class" }

local function head(lines, name, kind, help)
  lines[#lines + 1] = "# HELP " .. name .. " " .. help
  lines[#lines + 1] = "# TYPE " .. name .. " " .. kind
end

local ESCAPES = { ["\\"] = "\\\\", ['"'] = '\\"', ["\n"] = "\\n" }

local function label(name, text)
  return name .. '="' .. text:gsub('[\\"\n]', ESCAPES) .. '"'
end

--- A whole number without a fraction, in every Lua.
local function number_text(value)
  return string.format(value % 1 == 0 and "%.0f" or "%.17g", value)
end

--- The names and values of one kind of keys, sorted: a store keeps no order.
local function read(store)
  local kinds = { r = {}, s = {}, t = {} }
  store:each(function(key, value)
    local kind, name = key:match("^(%a)\n(.*)$")
    if kinds[kind] then
      local list = kinds[kind]
      list[#list + 1] = { name = name, value = value }
    end
  end)
  for _, list in pairs(kinds) do
    table.sort(list, function(a, b)
      return a.name < b.name
    end)
  end
  return kinds
end

local function response_labels(name)
  local texts, at = {}, 0
  for text in (name .. "\n"):gmatch("([^\n]*)\n") do
    at = at + 1
    texts[at] = label(LABELS[at], text)
  end
  return table.concat(texts, ",")
end

local function add_times(lines, times)
  local by_name = {}
  for _, one in ipairs(times) do
    by_name[one.name] = one.value
  end
  head(lines, "error_envelope_inspection_seconds", "histogram", "The time that an inspection takes.")
  local count = 0
  for index = 1, #BUCKETS + 1 do
    count = count + (by_name[tostring(index)] or 0)
    local bound = label("le", BUCKETS[index] or "+Inf")
    lines[#lines + 1] = "error_envelope_inspection_seconds_bucket{" .. bound .. "} " .. number_text(count)
  end
  lines[#lines + 1] = "error_envelope_inspection_seconds_sum " .. number_text(by_name.sum or 0)
  lines[#lines + 1] = "error_envelope_inspection_seconds_count " .. number_text(count)
end

--- @param has_times whether the host has a clock that is fine enough for inspections
function prometheus.text(store, has_times)
  local kinds, lines = read(store), {}
  local responses, skipped = "error_envelope_responses_total", "error_envelope_skipped_total"
  head(lines, responses, "counter", "Inspected responses, by contract, surface, verdict and error.")
  for _, one in ipairs(kinds.r) do
    lines[#lines + 1] = responses .. "{" .. response_labels(one.name) .. "} " .. number_text(one.value)
  end
  head(lines, skipped, "counter", "Responses that were left alone, by reason.")
  for _, one in ipairs(kinds.s) do
    lines[#lines + 1] = skipped .. "{" .. label("reason", one.name) .. "} " .. number_text(one.value)
  end
  if has_times then
    add_times(lines, kinds.t)
  end
  lines[#lines + 1] = ""
  return table.concat(lines, "\n")
end

return prometheus
