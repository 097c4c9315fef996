local inspecting = modules["inspect/inspect"]

return {
  create_indexes = function(contracts)
    return __TS__New(modules["inspect/contracts/scoped-indexes"].ScopedIndexes, contracts)
  end,
  inspect_first = inspecting.inspectFirst,
  inspect_all = inspecting.inspectAll,
  unreadable = modules["inspect/build-inspection"].unreadable,
  to_problem = modules["to-problem"].toProblem,
}
