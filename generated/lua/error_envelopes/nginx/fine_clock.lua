--- Seconds of a clock that is fine enough for an inspection: `ngx.now` counts milliseconds. LuaJIT's FFI reads it; nil
-- where there is none.
local has_ffi, ffi = pcall(require, "ffi")

local MONOTONIC = 1

local function fine_clock()
  ffi.cdef 'int error_envelopes_clock(int clock, long *parts) asm("clock_gettime")'
  local parts = ffi.new "long[2]"
  local read = ffi.C.error_envelopes_clock
  return function()
    read(MONOTONIC, parts)
    return tonumber(parts[0]) + tonumber(parts[1]) * 1e-9
  end
end

local is_whole, clock = pcall(has_ffi and fine_clock or error)

return { seconds = is_whole and clock or nil }
