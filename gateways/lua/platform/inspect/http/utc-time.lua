--- The calendar without the host's clock: days from civil and back, of the proleptic Gregorian calendar.
local floor = math.floor

local exports = {}

local DAYS = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

local function daysIn(year, month)
  local isLeap = year % 4 == 0 and (year % 100 ~= 0 or year % 400 == 0)
  return month == 1 and isLeap and 29 or DAYS[month + 1]
end

--- The days from 1970-01-01 to the first of March of a year.
local function daysToMarch(year)
  return 365 * year + floor(year / 4) - floor(year / 100) + floor(year / 400) - 719468
end

--- `month` is 0 for January. Nil if the month has no such day.
function exports.utcTime(year, month, day, hours, minutes, seconds)
  if year ~= year or month < 0 or month > 11 or day < 1 or day > daysIn(year, month) then
    return nil
  end
  local fromMarch = (month + 10) % 12
  local days = daysToMarch(month < 2 and year - 1 or year) + floor((153 * fromMarch + 2) / 5) + day - 1
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000
end

function exports.utcYear(time)
  local days = floor(time / 86400000)
  local year = floor((days + 719468) / 365.2425)
  if days < daysToMarch(year) then
    year = year - 1
  elseif days >= daysToMarch(year + 1) then
    year = year + 1
  end
  -- The years begin in March here.
  return days - daysToMarch(year) >= 306 and year + 1 or year
end

return exports
