--- The host of an absolute URL as the URL Standard parses it. A host beyond ASCII is none here: Lua has no IDNA.
local find, gsub, lower, match, sub = string.find, string.gsub, string.lower, string.match, string.sub

local LONGEST_HOST = 255

local SPECIAL = { http = true, https = true, ws = true, wss = true, ftp = true, file = true }

--- White space, controls, and what separates the parts of a URL.
local FORBIDDEN = "[%z\1-\32#/:<>?@%[\\%]^|%%\127]"

local function decoded(host)
  return (gsub(host, "%%(%x%x)", function(digits)
    return string.char(tonumber(digits, 16))
  end))
end

--- The name in lower case; nil for a name that a URL must not have, and for an address.
local function domain(host)
  local name = lower(decoded(host))
  if name == "" or find(name, "[\128-\255]") or find(name, FORBIDDEN) then
    return nil
  end
  local last = match(name, "([^.]*)%.?$")
  -- A number at the end makes it an address of IPv4.
  if find(last, "^%d+$") or find(last, "^0x%x*$") then
    return find(name, "^%d+%.%d+%.%d+%.%d+$") and name or nil
  end
  return name
end

local function hostOf(url)
  if type(url) ~= "string" then
    return nil
  end
  local text = gsub(gsub(gsub(url, "^[%z\1-\32]+", ""), "[%z\1-\32]+$", ""), "[\t\n\r]", "")
  local scheme, rest = match(text, "^(%a[%w+.-]*):(.*)$")
  if not scheme then
    return nil
  end
  local isSpecial = SPECIAL[lower(scheme)] or false
  local authority
  if isSpecial and lower(scheme) ~= "file" then
    authority = match(rest, "^[/\\]*([^/\\?#]*)")
  else
    authority = match(rest, isSpecial and "^[/\\][/\\]([^/\\?#]*)" or "^//([^/?#]*)")
  end
  if not authority then
    return nil
  end
  local named = gsub(authority, "^.*@", "")
  local host, port = match(named, "^([^:]*):?(%d*)$")
  if not host or (port ~= "" and tonumber(port) > 65535) then
    return nil
  end
  if isSpecial then
    host = domain(host)
  elseif find(host, "[%z\1-\32#<>?@%[\\%]^|\127-\255]") then
    return nil
  end
  if not host or host == "" or #host > LONGEST_HOST then
    return nil
  end
  return (gsub(host, "%.$", ""))
end

return { hostOf = hostOf }
