--- A copy of a body up to a limit. It is dropped when the body has more bytes.
local concat = table.concat

local BodyCopy = {}
BodyCopy.__index = BodyCopy

function BodyCopy.new(limit)
  local copy = { limit = limit, length = 0, count = 0, is_over = false }
  setmetatable(copy, BodyCopy)
  return copy
end

function BodyCopy:add(chunk)
  local length = #chunk
  if self.is_over or length == 0 then
    return
  end
  local count = self.count
  self.length = self.length + length
  if self.length > self.limit then
    self.is_over = true
    for index = 1, count do
      self[index] = nil
    end
    return
  end
  self.count = count + 1
  self[count + 1] = chunk
end

function BodyCopy:bytes()
  return self.count == 1 and self[1] or concat(self, "", 1, self.count)
end

return BodyCopy
