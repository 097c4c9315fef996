return { parseJson = require("error_envelopes.json").decode }
