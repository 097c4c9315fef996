--- The regular expressions of the engine, as matchers that backtrack as those of JavaScript do.
--- A matcher is made for what follows it: a function of the text, a position and the captures that gives the end, or nil.
local byte, find, sub, tonumber = string.byte, string.find, string.sub, tonumber

local regex = {}

local function set_of(ranges)
  local set = {}
  for first, last in string.gmatch(ranges, "(%d+)-(%d+)") do
    for value = tonumber(first), tonumber(last) do
      set[value] = true
    end
  end
  return set
end

function regex.literal(text)
  return function(following)
    return function(subject, position, captures)
      if sub(subject, position, position + #text - 1) ~= text then
        return nil
      end
      return following(subject, position + #text, captures)
    end
  end
end

function regex.byteIn(ranges)
  local set = set_of(ranges)
  return function(following)
    return function(subject, position, captures)
      if not set[byte(subject, position) or -1] then
        return nil
      end
      return following(subject, position + 1, captures)
    end
  end
end

--- `most` is -1 if there is no limit.
function regex.bytesIn(ranges, least, most)
  local set = set_of(ranges)
  return function(following)
    return function(subject, position, captures)
      local count = 0
      while count ~= most and set[byte(subject, position + count) or -1] do
        count = count + 1
      end
      for taken = count, least, -1 do
        local stop = following(subject, position + taken, captures)
        if stop then
          return stop
        end
      end
      return nil
    end
  end
end

--- The matcher must not match the empty text.
function regex.repeated(matcher, least, most)
  return function(following)
    local count = 0
    local again, body
    local function attempt(subject, position, captures)
      local taken = count
      if taken ~= most then
        local stop = body(subject, position, captures)
        if stop then
          return stop
        end
      end
      count = 0
      local stop = taken >= least and following(subject, position, captures) or nil
      count = taken
      return stop
    end
    function again(subject, position, captures)
      count = count + 1
      local stop = attempt(subject, position, captures)
      count = count - 1
      return stop
    end
    body = matcher(again)
    return function(subject, position, captures)
      local outer = count
      count = 0
      local stop = attempt(subject, position, captures)
      count = outer
      return stop
    end
  end
end

function regex.inTurn(matchers)
  return function(following)
    for position = #matchers, 1, -1 do
      following = matchers[position](following)
    end
    return following
  end
end

function regex.anyOf(matchers)
  return function(following)
    local all = {}
    for position = 1, #matchers do
      all[position] = matchers[position](following)
    end
    return function(subject, position, captures)
      for index = 1, #all do
        local stop = all[index](subject, position, captures)
        if stop then
          return stop
        end
      end
      return nil
    end
  end
end

function regex.capture(index, matcher)
  return function(following)
    local start
    local inner = matcher(function(subject, position, captures)
      local before = captures[index + 1]
      captures[index + 1] = sub(subject, start, position - 1)
      local stop = following(subject, position, captures)
      if not stop then
        captures[index + 1] = before
      end
      return stop
    end)
    return function(subject, position, captures)
      local outer = start
      start = position
      local stop = inner(subject, position, captures)
      start = outer
      return stop
    end
  end
end

function regex.ahead(matcher)
  local inner = matcher(function(_, position)
    return position
  end)
  return function(following)
    return function(subject, position, captures)
      if not inner(subject, position, captures) then
        return nil
      end
      return following(subject, position, captures)
    end
  end
end

function regex.atStart()
  return function(following)
    return function(subject, position, captures)
      if position ~= 1 then
        return nil
      end
      return following(subject, position, captures)
    end
  end
end

function regex.atEnd()
  return function(following)
    return function(subject, position, captures)
      if position ~= #subject + 1 then
        return nil
      end
      return following(subject, position, captures)
    end
  end
end

local Regex = {}
Regex.__index = Regex

local function ends_here(_, position)
  return position
end

--- `lastIndex` counts from 0, and only a sticky expression has one.
function regex.regex(matcher, is_sticky)
  return setmetatable({ match = matcher(ends_here), is_sticky = is_sticky, lastIndex = 0 }, Regex)
end

--- The text that matches and the captures, from 1 on; nil if there is no match.
function Regex:exec(subject)
  local captures = {}
  local match = self.match
  if self.is_sticky then
    local start = self.lastIndex + 1
    local stop = match(subject, start, captures)
    self.lastIndex = stop and stop - 1 or 0
    captures[1] = stop and sub(subject, start, stop - 1)
    return stop and captures or nil
  end
  for start = 1, #subject + 1 do
    local stop = match(subject, start, captures)
    if stop then
      captures[1] = sub(subject, start, stop - 1)
      return captures
    end
  end
  return nil
end

function Regex:test(subject)
  return self:exec(subject) ~= nil
end

return regex
