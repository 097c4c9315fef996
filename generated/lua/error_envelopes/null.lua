-- The null of JSON: one table, so that a member that is null differs from one that is absent.
return setmetatable({}, {
  __tostring = function()
    return "null"
  end,
})
