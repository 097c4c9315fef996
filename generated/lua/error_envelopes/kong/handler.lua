--- The plugin `error-envelopes` of Kong: it only hands the phases to the adapter for nginx.
local adapter = require "error_envelopes.plugin"

return {
  VERSION = "0.1.0",
  --- After the plugins that change answers: it reads what the upstream sent, and what they left.
  PRIORITY = 5,
  header_filter = function(_, configuration)
    adapter.phase("header_filter", configuration)
  end,
  body_filter = function(_, configuration)
    adapter.phase("body_filter", configuration)
  end,
  log = function(_, configuration)
    adapter.phase("log", configuration)
  end,
}
