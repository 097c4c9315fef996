--- What nginx knows about the upstream of a request.
local header_lookup = require "error_envelopes.gateway.header_lookup"

local ngx = ngx

local upstream = {}

--- Whether nginx wrote the page itself: an error page in HTML, where no upstream sent a head.
function upstream.is_own_page(content_type)
  if content_type == nil or content_type:sub(1, 9) ~= "text/html" then
    return false
  end
  local times = ngx.var.upstream_header_time
  return times == nil or times:sub(-1) == "-"
end

--- Headers of the upstream that nginx hides, or replaces after us.
local HIDDEN = {
  server = "upstream_http_server",
  date = "upstream_http_date",
  ["content-encoding"] = "upstream_http_content_encoding",
}

--- Looks up a header of the upstream by its lower-case name.
function upstream.header(name)
  local hidden = HIDDEN[name]
  if hidden then
    return ngx.var[hidden]
  end
  return ngx.header[name]
end

--- Looks up headers as they are now, when others replace them later.
function upstream.kept_headers()
  local headers = ngx.resp.get_headers(0)
  for name, variable in pairs(HIDDEN) do
    headers[name] = ngx.var[variable]
  end
  return header_lookup(headers)
end

--- The URL of the upstream, as `proxy_pass` has it: its host may identify the sender.
function upstream.url()
  local host = ngx.var.proxy_host
  return host and "https://" .. host .. "/" or nil
end

return upstream
