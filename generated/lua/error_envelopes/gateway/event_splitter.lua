--- Splits an event stream into its events as the bytes pass (WHATWG HTML, section 9.2.5). It keeps one event at a time,
-- of at most a limit; an event with more bytes is reported as too large and dropped.
local BodyCopy = require "error_envelopes.gateway.body_copy"

local EventSplitter = {}
EventSplitter.__index = EventSplitter

function EventSplitter.new(limit, on_event, on_too_large)
  local splitter = { limit = limit, on_event = on_event, on_too_large = on_too_large }
  splitter.event = BodyCopy.new(limit)
  --- The line that is read has no character yet.
  splitter.is_line_empty = true
  splitter.is_after_cr = false
  splitter.has_text = false
  return setmetatable(splitter, EventSplitter)
end

function EventSplitter:end_event()
  local event, had_text = self.event, self.has_text
  self.event = BodyCopy.new(self.limit)
  self.has_text = false
  self.is_line_empty = true
  if event.is_over then
    self.on_too_large()
  elseif had_text then
    self.on_event(event:bytes())
  end
end

--- Adds the end of a line that begins at `from`. The second half of CRLF ends no line of its own.
local function end_line(self, chunk, from, at)
  local is_second_half = chunk:sub(at, at) == "\n" and self.is_after_cr and at == from
  if at > from then
    self.is_line_empty = false
    self.has_text = true
  end
  self.event:add(chunk:sub(from, at))
  self.is_after_cr = chunk:sub(at, at) == "\r"
  if is_second_half then
    return
  end
  if self.is_line_empty then
    self:end_event()
  else
    self.is_line_empty = true
  end
end

function EventSplitter:add(chunk)
  local from = 1
  local at = chunk:find("[\r\n]")
  while at do
    end_line(self, chunk, from, at)
    from = at + 1
    at = chunk:find("[\r\n]", from)
  end
  if from <= #chunk then
    self.event:add(chunk:sub(from))
    self.is_line_empty = false
    self.has_text = true
    self.is_after_cr = false
  end
end

--- The last event may lack its blank line.
function EventSplitter:finish()
  if self.event.length > 0 then
    self:end_event()
  end
end

return EventSplitter
