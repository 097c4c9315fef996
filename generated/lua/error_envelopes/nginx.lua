--- The adapter for nginx and OpenResty: call its phases from `header_filter_by_lua`, `body_filter_by_lua` and
-- `log_by_lua`. An error in one of them lets the answer pass unchanged.
local Gateway = require "error_envelopes.gateway.gateway"
local prometheus = require "error_envelopes.gateway.prometheus"
local tag = require "error_envelopes.gateway.tag"
local DictStore = require "error_envelopes.nginx.dict_store"
local fine_clock = require "error_envelopes.nginx.fine_clock"
local rewriting = require "error_envelopes.nginx.rewriting"
local tagging = require "error_envelopes.nginx.tagging"
local upstream = require "error_envelopes.nginx.upstream"

local ngx = ngx
local pcall = pcall

--- The member of `ngx.ctx` with the observation of a request, and the variable for access logs.
local CONTEXT, VARIABLE = "error_envelopes", "error_envelope"
local DICTIONARY = "error_envelopes"

local Nginx = {}
Nginx.__index = Nginx

local function log_failure(message)
  ngx.log(ngx.ERR, "error-envelopes: ", message)
end

--- Makes the gateway, in `init_by_lua`.
-- @param options those of docs/lua-gateways.md; an error names the one that is wrong
function Nginx.new(options)
  local given = {}
  for name, value in pairs(options) do
    given[name] = value
  end
  given.onInternalError = given.onInternalError or log_failure
  local host = { now = ngx.time, seconds = fine_clock.seconds, options = { "dict" } }
  host.store = DictStore.new(given.dict or DICTIONARY)
  --- How many answers this worker observes: without one, the later phases cost nothing.
  return setmetatable({ gateway = Gateway.new(given, host), open = 0 }, Nginx)
end

local function safely(self, phase)
  local is_whole, message = pcall(phase, self)
  if not is_whole then
    pcall(self.gateway.failed, self.gateway, message)
  end
end

local function read_head(self)
  local gateway = self.gateway
  local route = gateway.only_route or gateway:route_for(ngx.var.request_uri)
  local mode = route.mode
  if mode == "off" or ngx.is_subrequest then
    return
  end
  if mode == "tag" then
    ngx.header[tag.HEADER] = nil
  end
  local status, content_type = ngx.status, ngx.header["content-type"]
  if not gateway:may_be_error(route, status, content_type) or upstream.is_own_page(content_type) then
    return
  end
  local url = route.vendor == nil and upstream.url() or nil
  local observation = gateway:observe(route, ngx.req.get_method(), url, status, upstream.header)
  ngx.ctx[CONTEXT] = observation
  self.open = self.open + 1
  if observation.is_done then
    return
  end
  if observation:is_rewritable() then
    rewriting.begin(observation, gateway.max_bytes)
  elseif mode == "tag" then
    tagging.finish(observation, gateway.max_bytes)
  end
end

local function read_body()
  local observation = ngx.ctx[CONTEXT]
  if observation == nil or ngx.is_subrequest then
    return
  end
  local is_last = ngx.arg[2]
  observation.is_whole = is_last
  if observation.held then
    rewriting.hold(observation, ngx.arg[1], is_last)
  elseif not observation.is_done and not observation:is_over() then
    observation:add(ngx.arg[1])
  end
end

local function finish(self)
  local observation = ngx.ctx[CONTEXT]
  if observation == nil then
    return
  end
  self.open = self.open - 1
  if not observation.is_done then
    if observation.is_whole then
      observation:finish()
    else
      observation:stop("aborted")
    end
  end
  if ngx.var[VARIABLE] ~= nil then
    ngx.var[VARIABLE] = observation.outcome
  end
end

--- `header_filter_by_lua`: decides whether the answer is read, and in `rewrite` replaces the headers of its body.
function Nginx:header_filter()
  safely(self, read_head)
end

--- `body_filter_by_lua`: keeps a copy of the body, up to `maxBytes`.
function Nginx:body_filter()
  if self.open > 0 then
    safely(self, read_body)
  end
end

--- `log_by_lua`: reads the copy, counts, logs, and sets `$error_envelope` where the configuration declares it.
function Nginx:log()
  if self.open > 0 then
    safely(self, finish)
  end
end

--- `content_by_lua`: the counters of all workers in the text format of Prometheus.
function Nginx:metrics()
  ngx.header["content-type"] = prometheus.CONTENT_TYPE
  ngx.print(self.gateway:metrics())
end

--- The same without a gateway: those that use one dictionary count together.
function Nginx.print_metrics(name)
  ngx.header["content-type"] = prometheus.CONTENT_TYPE
  ngx.print(prometheus.text(DictStore.new(name or DICTIONARY), fine_clock.seconds ~= nil))
end

return Nginx
