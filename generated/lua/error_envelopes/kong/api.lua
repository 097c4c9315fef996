--- `GET /error-envelopes/metrics` of Kong's Admin API and Status API.
local adapter = require "error_envelopes.plugin"

return {
  ["/error-envelopes/metrics"] = {
    GET = function()
      adapter.metrics()
      return ngx.exit(200)
    end,
  },
}
