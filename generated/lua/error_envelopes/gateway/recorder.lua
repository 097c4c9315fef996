--- Counts and logs what a gateway sees. No method raises an error.
local counters = require "error_envelopes.gateway.counters"
local log_line = require "error_envelopes.gateway.log_line"

local Recorder = {}
Recorder.__index = Recorder

function Recorder.new(options, store)
  return setmetatable({
    counters = counters.new(store),
    log = options.log,
    on_inspection = options.onInspection,
    on_internal_error = options.onInternalError,
  }, Recorder)
end

--- An error of this package, or of a function of the operator: the answer passes unchanged.
function Recorder:failed(message)
  pcall(self.counters.count_skipped, self.counters, "internal")
  if self.on_internal_error then
    pcall(self.on_internal_error, message)
  end
end

local function safely(self, call, ...)
  local is_done, message = pcall(call, ...)
  if not is_done then
    self:failed(message)
  end
end

local function write_inspection(self, inspection, route)
  self.log(log_line.of(inspection, route))
end

local function write_skipped(self, reason, status, route)
  self.log(log_line.skipped(reason, status, route))
end

function Recorder:timed(seconds)
  safely(self, self.counters.count_time, self.counters, seconds)
end

function Recorder:inspected(inspection, route)
  safely(self, self.counters.count_response, self.counters, inspection)
  if self.on_inspection then
    safely(self, self.on_inspection, inspection, route.path)
  end
  if self.log then
    safely(self, write_inspection, self, inspection, route)
  end
end

function Recorder:skipped(reason, status, route)
  safely(self, self.counters.count_skipped, self.counters, reason)
  if self.log then
    safely(self, write_skipped, self, reason, status, route)
  end
end

return Recorder
