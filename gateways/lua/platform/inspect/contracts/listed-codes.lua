--- As in JavaScript, nothing is kept that nobody else has.
local codesByMatch = setmetatable({}, { __mode = "k" })
local withListedCode = setmetatable({}, { __mode = "k" })

local exports = {}

function exports.registerCodes(match, codes)
  if codes then
    codesByMatch[match] = codes
  end
end

function exports.markListedCode(inspection)
  withListedCode[inspection] = true
end

local function lists(match, code)
  local codes = codesByMatch[match]
  for position = 1, codes and #codes or 0 do
    if codes[position] == code then
      return true
    end
  end
  return false
end

function exports.hasListedCode(inspection)
  local code, match, candidates = inspection.code, inspection.match, inspection.candidates
  if withListedCode[inspection] or lists(match, code) then
    return true
  end
  for position = 1, #candidates do
    if lists(candidates[position], code) then
      return true
    end
  end
  return false
end

return exports
