local errors_of = require("error_envelopes.guard").errors_of

return {
  issueOf = function(guard)
    local errors = errors_of(guard)
    return errors and errors[1]
  end,
}
