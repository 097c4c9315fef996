--- What a gateway has seen, in a store that the host shares between its workers.
-- A store has `incr(key, by)`, and `each(visit)` that visits every key with its number.
local null = require "error_envelopes.null"

local counters = {}

--- The upper bounds of the histogram of inspection times, in seconds, as the text of Prometheus has them.
counters.BUCKETS = { "0.000005", "0.00001", "0.000025", "0.00005", "0.0001", "0.00025", "0.001", "0.01" }

local CLASSES = { "1xx", "2xx", "3xx", "4xx", "5xx" }

local Counters = {}
Counters.__index = Counters

function counters.new(store)
  return setmetatable({ store = store }, Counters)
end

local function text_of(value)
  return value == null and "" or value
end

function Counters:count_response(inspection)
  local match, status = inspection.match, inspection.status
  local class = status ~= null and CLASSES[math.floor(status / 100)] or "none"
  local contract, surface, error_id = "", "", ""
  if match ~= null then
    contract, surface, error_id = match.contract, match.surface, text_of(match.error)
  end
  local key = "r\n" .. contract .. "\n" .. surface .. "\n" .. inspection.verdict .. "\n" .. error_id .. "\n" .. class
  self.store:incr(key, 1)
end

function Counters:count_skipped(reason)
  self.store:incr("s\n" .. reason, 1)
end

--- The number of the bucket. No loop: LuaJIT compiles a caller with a loop inside badly.
local function bucket_of(seconds)
  if seconds <= 0.00005 then
    return seconds <= 0.000005 and 1 or seconds <= 0.00001 and 2 or seconds <= 0.000025 and 3 or 4
  end
  if seconds <= 0.001 then
    return seconds <= 0.0001 and 5 or seconds <= 0.00025 and 6 or 7
  end
  return seconds <= 0.01 and 8 or 9
end

--- Keys of the buckets, made once.
local TIME_KEYS = {}
for index = 1, #counters.BUCKETS + 1 do
  TIME_KEYS[index] = "t\n" .. index
end

function Counters:count_time(seconds)
  self.store:incr(TIME_KEYS[bucket_of(seconds)], 1)
  self.store:incr("t\nsum", seconds)
end

return counters
