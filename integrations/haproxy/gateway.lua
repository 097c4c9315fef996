-- The configuration of the gateway: `lua-load` in haproxy.cfg reads it.
require("error_envelopes.haproxy").register {
  contracts = { require "error_envelopes.contracts.codens", require "error_envelopes.contracts.mcp" },
  routes = {
    ["/codens"] = { vendor = "codens", mode = "tag" },
    ["/health"] = { mode = "off" },
  },
  -- `tune.bufsize` of haproxy.cfg.
  bufferSize = 98304,
  log = function(line)
    core.log(line.level == "warn" and core.warning or core.info, tostring(line))
  end,
}
