--- One line of a structured log. No member quotes a body, but for the request's id. `tostring` gives the line as JSON.
local json = require "error_envelopes.json"
local null = require "error_envelopes.null"

local log_line = {}

local LINE = {
  "level", "message", "route", "status", "verdict", "contract", "error", "surface", "category", "requestId",
  "violations", "skipped",
}
local VIOLATION = { "in", "path", "rule" }
local WARNED = { violation = true, undocumented = true }

local function names_of(value)
  return value.level and LINE or value.rule and VIOLATION or nil
end

local line_meta = {
  __tostring = function(line)
    return json.encode(line, names_of)
  end,
}

--- The line of an inspection. It is `warn` where an upstream breaks its contract or sends what it does not document.
function log_line.of(inspection, route)
  local match, verdict = inspection.match, inspection.verdict
  local line = {
    level = WARNED[verdict] and "warn" or "info",
    message = verdict .. " response",
    route = route.path,
    status = inspection.status,
    verdict = verdict,
    category = inspection.category,
    requestId = inspection.requestId,
    violations = setmetatable({}, json.array_mt),
  }
  if match ~= null then
    line.message = line.message .. " of " .. match.contract
    line.contract, line.error, line.surface = match.contract, match.error, match.surface
  end
  for index, violation in ipairs(inspection.violations) do
    line.violations[index] = { ["in"] = violation["in"], path = violation.path, rule = violation.rule }
  end
  return setmetatable(line, line_meta)
end

function log_line.skipped(reason, status, route)
  local line = { level = "info", message = "response left alone: " .. reason, route = route.path }
  line.status, line.skipped = status, reason
  return setmetatable(line, line_meta)
end

return log_line
