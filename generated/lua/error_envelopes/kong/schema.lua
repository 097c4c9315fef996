--- The configuration of the plugin `error-envelopes` of Kong.
local modes = { type = "string", one_of = { "off", "report", "tag", "rewrite" } }

local route = {
  type = "record",
  fields = { { mode = modes }, { vendor = { type = "string" } }, { mcp = { type = "boolean" } } },
}

return {
  name = "error-envelopes",
  fields = {
    {
      config = {
        type = "record",
        fields = {
          { contracts = { type = "array", required = true, elements = { type = "string" } } },
          { mode = modes },
          { vendor = { type = "string" } },
          { mcp = { type = "boolean" } },
          { maxBytes = { type = "integer", between = { 1, 65536 } } },
          { routes = { type = "map", keys = { type = "string" }, values = route } },
          { log = { type = "boolean" } },
        },
      },
    },
  },
}
