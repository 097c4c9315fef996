--- Generated from src/ by gateways/lua: the reading rules.
local javascript = require("error_envelopes.javascript")
local NULL = javascript.NULL
local addAll = javascript.addAll
local defined = javascript.defined
local without = javascript.without
local textOf = javascript.textOf
local trim = javascript.trim
local trimOrNil = javascript.trimOrNil
local trimEnd = javascript.trimEnd
local lowerCase = javascript.lowerCase
local lowerCaseOrNil = javascript.lowerCaseOrNil
local lastIndexOf = javascript.lastIndexOf
local matchers = require("error_envelopes.regex")
local regex = matchers.regex
local anyOf = matchers.anyOf
local inTurn = matchers.inTurn
local literal = matchers.literal
local byteIn = matchers.byteIn
local bytesIn = matchers.bytesIn
local repeated = matchers.repeated
local capture = matchers.capture
local ahead = matchers.ahead
local atStart = matchers.atStart
local atEnd = matchers.atEnd
local __TS__ArraySort = javascript.sorted
local __TS__InstanceOf = javascript.isInstance
local __TS__Number = javascript.numberOf
local __TS__NumberIsInteger = javascript.isInteger
local function __TS__StringSlice(self, start, ____end)
    if start == nil or start ~= start then
        start = 0
    end
    if ____end ~= ____end then
        ____end = 0
    end
    if start >= 0 then
        start = start + 1
    end
    if ____end ~= nil and ____end < 0 then
        ____end = ____end - 1
    end
    return string.sub(self, start, ____end)
end

local __TS__StringSplit
do
    local sub = string.sub
    local find = string.find
    function __TS__StringSplit(source, separator, limit)
        if limit == nil then
            limit = 4294967295
        end
        if limit == 0 then
            return {}
        end
        local result = {}
        local resultIndex = 1
        if separator == nil or separator == "" then
            for i = 1, #source do
                result[resultIndex] = sub(source, i, i)
                resultIndex = resultIndex + 1
            end
        else
            local currentPos = 1
            while resultIndex <= limit do
                local startPos, endPos = find(source, separator, currentPos, true)
                if not startPos then
                    break
                end
                result[resultIndex] = sub(source, currentPos, startPos - 1)
                resultIndex = resultIndex + 1
                currentPos = endPos + 1
            end
            if resultIndex <= limit then
                result[resultIndex] = sub(source, currentPos)
            end
        end
        return result
    end
end

local function __TS__StringAccess(self, index)
    if index >= 0 and index < #self then
        return string.sub(self, index + 1, index + 1)
    end
end

local function __TS__ArrayAt(self, relativeIndex)
    local absoluteIndex = relativeIndex < 0 and #self + relativeIndex or relativeIndex
    if absoluteIndex >= 0 and absoluteIndex < #self then
        return self[absoluteIndex + 1]
    end
    return nil
end

local function __TS__Class(self)
    local c = {prototype = {}}
    c.prototype.__index = c.prototype
    c.prototype.constructor = c
    return c
end

local __TS__Symbol, Symbol
do
    local symbolMetatable = {__tostring = function(self)
        return ("Symbol(" .. (self.description or "")) .. ")"
    end}
    function __TS__Symbol(description)
        return setmetatable({description = description}, symbolMetatable)
    end
    Symbol = {
        asyncDispose = __TS__Symbol("Symbol.asyncDispose"),
        dispose = __TS__Symbol("Symbol.dispose"),
        iterator = __TS__Symbol("Symbol.iterator"),
        hasInstance = __TS__Symbol("Symbol.hasInstance"),
        species = __TS__Symbol("Symbol.species"),
        toStringTag = __TS__Symbol("Symbol.toStringTag")
    }
end

local __TS__Iterator
do
    local function iteratorGeneratorStep(self)
        local co = self.____coroutine
        local status, value = coroutine.resume(co)
        if not status then
            error(value, 0)
        end
        if coroutine.status(co) == "dead" then
            return
        end
        return true, value
    end
    local function iteratorIteratorStep(self)
        local result = self:next()
        if result.done then
            return
        end
        return true, result.value
    end
    local function iteratorStringStep(self, index)
        index = index + 1
        if index > #self then
            return
        end
        return index, string.sub(self, index, index)
    end
    function __TS__Iterator(iterable)
        if type(iterable) == "string" then
            return iteratorStringStep, iterable, 0
        elseif iterable.____coroutine ~= nil then
            return iteratorGeneratorStep, iterable
        elseif iterable[Symbol.iterator] then
            local iterator = iterable[Symbol.iterator](iterable)
            return iteratorIteratorStep, iterator
        else
            return ipairs(iterable)
        end
    end
end

local Map
do
    Map = __TS__Class()
    Map.name = "Map"
    function Map.prototype.____constructor(self, entries)
        self[Symbol.toStringTag] = "Map"
        self.items = {}
        self.size = 0
        self.nextKey = {}
        self.previousKey = {}
        if entries == nil then
            return
        end
        local iterable = entries
        if iterable[Symbol.iterator] then
            local iterator = iterable[Symbol.iterator](iterable)
            while true do
                local result = iterator:next()
                if result.done then
                    break
                end
                local value = result.value
                self:set(value[1], value[2])
            end
        else
            local array = entries
            for ____, kvp in ipairs(array) do
                self:set(kvp[1], kvp[2])
            end
        end
    end
    function Map.prototype.clear(self)
        self.items = {}
        self.nextKey = {}
        self.previousKey = {}
        self.firstKey = nil
        self.lastKey = nil
        self.size = 0
    end
    function Map.prototype.delete(self, key)
        local contains = self:has(key)
        if contains then
            self.size = self.size - 1
            local next = self.nextKey[key]
            local previous = self.previousKey[key]
            if next ~= nil and previous ~= nil then
                self.nextKey[previous] = next
                self.previousKey[next] = previous
            elseif next ~= nil then
                self.firstKey = next
                self.previousKey[next] = nil
            elseif previous ~= nil then
                self.lastKey = previous
                self.nextKey[previous] = nil
            else
                self.firstKey = nil
                self.lastKey = nil
            end
            self.nextKey[key] = nil
            self.previousKey[key] = nil
        end
        self.items[key] = nil
        return contains
    end
    function Map.prototype.forEach(self, callback)
        for ____, key in __TS__Iterator(self:keys()) do
            callback(nil, self.items[key], key, self)
        end
    end
    function Map.prototype.get(self, key)
        return self.items[key]
    end
    function Map.prototype.has(self, key)
        return self.nextKey[key] ~= nil or self.lastKey == key
    end
    function Map.prototype.set(self, key, value)
        local isNewValue = not self:has(key)
        if isNewValue then
            self.size = self.size + 1
        end
        self.items[key] = value
        if self.firstKey == nil then
            self.firstKey = key
            self.lastKey = key
        elseif isNewValue then
            self.nextKey[self.lastKey] = key
            self.previousKey[key] = self.lastKey
            self.lastKey = key
        end
        return self
    end
    Map.prototype[Symbol.iterator] = function(self)
        return self:entries()
    end
    function Map.prototype.entries(self)
        local function getFirstKey()
            return self.firstKey
        end
        local items = self.items
        local nextKey = self.nextKey
        local key
        local started = false
        return {
            [Symbol.iterator] = function(self)
                return self
            end,
            next = function(self)
                if not started then
                    started = true
                    key = getFirstKey(nil)
                else
                    key = nextKey[key]
                end
                return {done = not key, value = {key, items[key]}}
            end
        }
    end
    function Map.prototype.keys(self)
        local function getFirstKey()
            return self.firstKey
        end
        local nextKey = self.nextKey
        local key
        local started = false
        return {
            [Symbol.iterator] = function(self)
                return self
            end,
            next = function(self)
                if not started then
                    started = true
                    key = getFirstKey(nil)
                else
                    key = nextKey[key]
                end
                return {done = not key, value = key}
            end
        }
    end
    function Map.prototype.values(self)
        local function getFirstKey()
            return self.firstKey
        end
        local items = self.items
        local nextKey = self.nextKey
        local key
        local started = false
        return {
            [Symbol.iterator] = function(self)
                return self
            end,
            next = function(self)
                if not started then
                    started = true
                    key = getFirstKey(nil)
                else
                    key = nextKey[key]
                end
                return {done = not key, value = items[key]}
            end
        }
    end
    Map[Symbol.species] = Map
end

local function __TS__New(target, ...)
    local instance = setmetatable({}, target.prototype)
    instance:____constructor(...)
    return instance
end

local function __TS__ObjectAssign(target, ...)
    local sources = {...}
    for i = 1, #sources do
        local source = sources[i]
        if type(source) == "table" then
            for key in pairs(source) do
                target[key] = source[key]
            end
        end
    end
    return target
end

local function __TS__ArrayIncludes(self, searchElement, fromIndex)
    if fromIndex == nil then
        fromIndex = 0
    end
    local len = #self
    local k = fromIndex
    if fromIndex < 0 then
        k = len + fromIndex
    end
    if k < 0 then
        k = 0
    end
    for i = k + 1, len do
        if self[i] == searchElement then
            return true
        end
    end
    return false
end

local function __TS__ArraySome(self, callbackfn, thisArg)
    for i = 1, #self do
        if callbackfn(thisArg, self[i], i - 1, self) then
            return true
        end
    end
    return false
end

local __TS__Unpack = table.unpack or unpack

local function __TS__Spread(iterable)
    local arr = {}
    if type(iterable) == "string" then
        for i = 0, #iterable - 1 do
            arr[i + 1] = __TS__StringAccess(iterable, i)
        end
    else
        local len = 0
        for ____, item in __TS__Iterator(iterable) do
            len = len + 1
            arr[len] = item
        end
    end
    return __TS__Unpack(arr)
end

local function __TS__ArrayMap(self, callbackfn, thisArg)
    local result = {}
    for i = 1, #self do
        result[i] = callbackfn(thisArg, self[i], i - 1, self)
    end
    return result
end

local function __TS__ArrayIsArray(value)
    return type(value) == "table" and (value[1] ~= nil or next(value) == nil)
end

local function __TS__ArrayFlatMap(self, callback, thisArg)
    local result = {}
    local len = 0
    for i = 1, #self do
        local value = callback(thisArg, self[i], i - 1, self)
        if __TS__ArrayIsArray(value) then
            for j = 1, #value do
                len = len + 1
                result[len] = value[j]
            end
        else
            len = len + 1
            result[len] = value
        end
    end
    return result
end

local function __TS__ArrayFlat(self, depth)
    if depth == nil then
        depth = 1
    end
    local result = {}
    local len = 0
    for i = 1, #self do
        local value = self[i]
        if depth > 0 and __TS__ArrayIsArray(value) then
            local toAdd
            if depth == 1 then
                toAdd = value
            else
                toAdd = __TS__ArrayFlat(value, depth - 1)
            end
            for j = 1, #toAdd do
                local val = toAdd[j]
                len = len + 1
                result[len] = val
            end
        else
            len = len + 1
            result[len] = value
        end
    end
    return result
end

local function __TS__ArrayFilter(self, callbackfn, thisArg)
    local result = {}
    local len = 0
    for i = 1, #self do
        if callbackfn(thisArg, self[i], i - 1, self) then
            len = len + 1
            result[len] = self[i]
        end
    end
    return result
end

local function __TS__CountVarargs(...)
    return select("#", ...)
end

local function __TS__SparseArrayNew(...)
    local sparseArray = {...}
    sparseArray.sparseLength = __TS__CountVarargs(...)
    return sparseArray
end

local function __TS__SparseArrayPush(sparseArray, ...)
    local args = {...}
    local argsLen = __TS__CountVarargs(...)
    local listLen = sparseArray.sparseLength
    for i = 1, argsLen do
        sparseArray[listLen + i] = args[i]
    end
    sparseArray.sparseLength = listLen + argsLen
end

local function __TS__SparseArraySpread(sparseArray)
    local _unpack = unpack or table.unpack
    return _unpack(sparseArray, 1, sparseArray.sparseLength)
end

local function __TS__ArraySlice(self, first, last)
    local len = #self
    first = first or 0
    if first < 0 then
        first = len + first
        if first < 0 then
            first = 0
        end
    else
        if first > len then
            first = len
        end
    end
    last = last or len
    if last < 0 then
        last = len + last
        if last < 0 then
            last = 0
        end
    else
        if last > len then
            last = len
        end
    end
    local out = {}
    first = first + 1
    last = last + 1
    local n = 1
    while first < last do
        out[n] = self[first]
        first = first + 1
        n = n + 1
    end
    return out
end

local Set
do
    Set = __TS__Class()
    Set.name = "Set"
    function Set.prototype.____constructor(self, values)
        self[Symbol.toStringTag] = "Set"
        self.size = 0
        self.nextKey = {}
        self.previousKey = {}
        if values == nil then
            return
        end
        local iterable = values
        if iterable[Symbol.iterator] then
            local iterator = iterable[Symbol.iterator](iterable)
            while true do
                local result = iterator:next()
                if result.done then
                    break
                end
                self:add(result.value)
            end
        else
            local array = values
            for ____, value in ipairs(array) do
                self:add(value)
            end
        end
    end
    function Set.prototype.add(self, value)
        local isNewValue = not self:has(value)
        if isNewValue then
            self.size = self.size + 1
        end
        if self.firstKey == nil then
            self.firstKey = value
            self.lastKey = value
        elseif isNewValue then
            self.nextKey[self.lastKey] = value
            self.previousKey[value] = self.lastKey
            self.lastKey = value
        end
        return self
    end
    function Set.prototype.clear(self)
        self.nextKey = {}
        self.previousKey = {}
        self.firstKey = nil
        self.lastKey = nil
        self.size = 0
    end
    function Set.prototype.delete(self, value)
        local contains = self:has(value)
        if contains then
            self.size = self.size - 1
            local next = self.nextKey[value]
            local previous = self.previousKey[value]
            if next ~= nil and previous ~= nil then
                self.nextKey[previous] = next
                self.previousKey[next] = previous
            elseif next ~= nil then
                self.firstKey = next
                self.previousKey[next] = nil
            elseif previous ~= nil then
                self.lastKey = previous
                self.nextKey[previous] = nil
            else
                self.firstKey = nil
                self.lastKey = nil
            end
            self.nextKey[value] = nil
            self.previousKey[value] = nil
        end
        return contains
    end
    function Set.prototype.forEach(self, callback)
        for ____, key in __TS__Iterator(self:keys()) do
            callback(nil, key, key, self)
        end
    end
    function Set.prototype.has(self, value)
        return self.nextKey[value] ~= nil or self.lastKey == value
    end
    Set.prototype[Symbol.iterator] = function(self)
        return self:values()
    end
    function Set.prototype.entries(self)
        local function getFirstKey()
            return self.firstKey
        end
        local nextKey = self.nextKey
        local key
        local started = false
        return {
            [Symbol.iterator] = function(self)
                return self
            end,
            next = function(self)
                if not started then
                    started = true
                    key = getFirstKey(nil)
                else
                    key = nextKey[key]
                end
                return {done = not key, value = {key, key}}
            end
        }
    end
    function Set.prototype.keys(self)
        local function getFirstKey()
            return self.firstKey
        end
        local nextKey = self.nextKey
        local key
        local started = false
        return {
            [Symbol.iterator] = function(self)
                return self
            end,
            next = function(self)
                if not started then
                    started = true
                    key = getFirstKey(nil)
                else
                    key = nextKey[key]
                end
                return {done = not key, value = key}
            end
        }
    end
    function Set.prototype.values(self)
        local function getFirstKey()
            return self.firstKey
        end
        local nextKey = self.nextKey
        local key
        local started = false
        return {
            [Symbol.iterator] = function(self)
                return self
            end,
            next = function(self)
                if not started then
                    started = true
                    key = getFirstKey(nil)
                else
                    key = nextKey[key]
                end
                return {done = not key, value = key}
            end
        }
    end
    function Set.prototype.union(self, other)
        local result = __TS__New(Set, self)
        for ____, item in __TS__Iterator(other) do
            result:add(item)
        end
        return result
    end
    function Set.prototype.intersection(self, other)
        local result = __TS__New(Set)
        for ____, item in __TS__Iterator(self) do
            if other:has(item) then
                result:add(item)
            end
        end
        return result
    end
    function Set.prototype.difference(self, other)
        local result = __TS__New(Set, self)
        for ____, item in __TS__Iterator(other) do
            result:delete(item)
        end
        return result
    end
    function Set.prototype.symmetricDifference(self, other)
        local result = __TS__New(Set, self)
        for ____, item in __TS__Iterator(other) do
            if self:has(item) then
                result:delete(item)
            else
                result:add(item)
            end
        end
        return result
    end
    function Set.prototype.isSubsetOf(self, other)
        for ____, item in __TS__Iterator(self) do
            if not other:has(item) then
                return false
            end
        end
        return true
    end
    function Set.prototype.isSupersetOf(self, other)
        for ____, item in __TS__Iterator(other) do
            if not self:has(item) then
                return false
            end
        end
        return true
    end
    function Set.prototype.isDisjointFrom(self, other)
        for ____, item in __TS__Iterator(self) do
            if other:has(item) then
                return false
            end
        end
        return true
    end
    Set[Symbol.species] = Set
end

local function __TS__StringIncludes(self, searchString, position)
    if not position then
        position = 1
    else
        position = position + 1
    end
    local index = string.find(self, searchString, position, true)
    return index ~= nil
end

local function __TS__StringCharCodeAt(self, index)
    if index ~= index then
        index = 0
    end
    if index < 0 then
        return 0 / 0
    end
    return string.byte(self, index + 1) or 0 / 0
end

local function __TS__StringStartsWith(self, searchString, position)
    if position == nil or position < 0 then
        position = 0
    end
    return string.sub(self, position + 1, #searchString + position) == searchString
end

local function __TS__StringEndsWith(self, searchString, endPosition)
    if endPosition == nil or endPosition > #self then
        endPosition = #self
    end
    return string.sub(self, endPosition - #searchString + 1, endPosition) == searchString
end

local function __TS__ArrayIndexOf(self, searchElement, fromIndex)
    if fromIndex == nil then
        fromIndex = 0
    end
    local len = #self
    if len == 0 then
        return -1
    end
    if fromIndex >= len then
        return -1
    end
    if fromIndex < 0 then
        fromIndex = len + fromIndex
        if fromIndex < 0 then
            fromIndex = 0
        end
    end
    for i = fromIndex + 1, len do
        if self[i] == searchElement then
            return i - 1
        end
    end
    return -1
end

local function __TS__ArrayEvery(self, callbackfn, thisArg)
    for i = 1, #self do
        if not callbackfn(thisArg, self[i], i - 1, self) then
            return false
        end
    end
    return true
end

local __TS__StringReplaceAll
do
    local sub = string.sub
    local find = string.find
    function __TS__StringReplaceAll(source, searchValue, replaceValue)
        if type(replaceValue) == "string" then
            local concat = table.concat(
                __TS__StringSplit(source, searchValue),
                replaceValue
            )
            if #searchValue == 0 then
                return (replaceValue .. concat) .. replaceValue
            end
            return concat
        end
        local parts = {}
        local partsIndex = 1
        if #searchValue == 0 then
            parts[1] = replaceValue(nil, "", 0, source)
            partsIndex = 2
            for i = 1, #source do
                parts[partsIndex] = sub(source, i, i)
                parts[partsIndex + 1] = replaceValue(nil, "", i, source)
                partsIndex = partsIndex + 2
            end
        else
            local currentPos = 1
            while true do
                local startPos, endPos = find(source, searchValue, currentPos, true)
                if not startPos then
                    break
                end
                parts[partsIndex] = sub(source, currentPos, startPos - 1)
                parts[partsIndex + 1] = replaceValue(nil, searchValue, startPos - 1, source)
                partsIndex = partsIndex + 2
                currentPos = endPos + 1
            end
            parts[partsIndex] = sub(source, currentPos)
        end
        return table.concat(parts)
    end
end

local function __TS__ArrayReduce(self, callbackFn, ...)
    local len = #self
    local k = 0
    local accumulator = nil
    if __TS__CountVarargs(...) ~= 0 then
        accumulator = ...
    elseif len > 0 then
        accumulator = self[1]
        k = 1
    else
        error("Reduce of empty array with no initial value", 0)
    end
    for i = k + 1, len do
        accumulator = callbackFn(
            nil,
            accumulator,
            self[i],
            i - 1,
            self
        )
    end
    return accumulator
end

local function __TS__ArrayJoin(self, separator)
    if separator == nil then
        separator = ","
    end
    local parts = {}
    for i = 1, #self do
        parts[i] = tostring(self[i])
    end
    return table.concat(parts, separator)
end

local function __TS__ArrayFind(self, predicate, thisArg)
    for i = 1, #self do
        local elem = self[i]
        if predicate(thisArg, elem, i - 1, self) then
            return elem
        end
    end
    return nil
end

local modules = {}
modules["inspect/contracts/listed-codes"] = (function()
--- As in JavaScript, nothing is kept that nobody else has.
local codesByMatch = setmetatable({}, { __mode = "k" })
local withListedCode = setmetatable({}, { __mode = "k" })

local exports = {}

function exports.registerCodes(match, codes)
  if codes then
    codesByMatch[match] = codes
  end
end

function exports.markListedCode(inspection)
  withListedCode[inspection] = true
end

local function lists(match, code)
  local codes = codesByMatch[match]
  for position = 1, codes and #codes or 0 do
    if codes[position] == code then
      return true
    end
  end
  return false
end

function exports.hasListedCode(inspection)
  local code, match, candidates = inspection.code, inspection.match, inspection.candidates
  if withListedCode[inspection] or lists(match, code) then
    return true
  end
  for position = 1, #candidates do
    if lists(candidates[position], code) then
      return true
    end
  end
  return false
end

return exports
end)()
modules["shared/json-object"] = (function()
--- Arrays have a metatable of their own, objects have none, and null is a table.
local null = require("error_envelopes.null")
local array_mt = require("error_envelopes.json").array_mt
local getmetatable, pairs, type = getmetatable, pairs, type

local exports = {}
local NONE = {}

function exports.isObject(value)
  return type(value) == "table" and value ~= null and getmetatable(value) ~= array_mt
end

exports.isPlain = exports.isObject

function exports.isList(value)
  return type(value) == "table" and getmetatable(value) == array_mt
end

function exports.valuesOf(value)
  if getmetatable(value) == array_mt then
    return value
  end
  local values = {}
  for _, member in pairs(value) do
    values[#values + 1] = member
  end
  return values
end

--- Nobody changes a list that was decoded here.
function exports.copyOfList(value)
  return exports.isList(value) and value or NONE
end

return exports
end)()
modules["inspect/decode/error-shape"] = (function()
local ____exports = {}
local isJsonRpcError, isFailedTask, contentOf, isText
local ____json_2Dobject_2Ejs = modules["shared/json-object"]
local copyOfList = ____json_2Dobject_2Ejs.copyOfList
local isList = ____json_2Dobject_2Ejs.isList
local isObject = ____json_2Dobject_2Ejs.isObject
function isJsonRpcError(body)
    local ____body_1 = body
    local jsonrpc = ____body_1.jsonrpc
    local id = ____body_1.id
    local ____error = ____body_1.error
    local result = ____body_1.result
    if jsonrpc ~= nil then
        return true
    end
    if id == nil or not isObject(____error) or not (result == nil or result == NULL) then
        return false
    end
    local ____error_2 = ____error
    local code = ____error_2.code
    if type(code) ~= "number" or not __TS__NumberIsInteger(code) or code >= 100 and code <= 599 then
        return false
    end
    for name in pairs(body) do
        if name ~= "id" and name ~= "error" and name ~= "result" and body[name] ~= nil then
            return false
        end
    end
    return true
end
function isFailedTask(____bindingPattern0)
    local resultType
    local taskId
    local status
    status = ____bindingPattern0.status
    taskId = ____bindingPattern0.taskId
    resultType = ____bindingPattern0.resultType
    return status == "failed" and (type(taskId) == "string" or resultType == "task")
end
function contentOf(body)
    local ____isObject_result_12
    if isObject(body) then
        ____isObject_result_12 = body.result
    else
        ____isObject_result_12 = nil
    end
    local result = ____isObject_result_12
    local ____isObject_result_13
    if isObject(result) then
        ____isObject_result_13 = result.content
    else
        ____isObject_result_13 = nil
    end
    local content = ____isObject_result_13
    return copyOfList(content)
end
function isText(item)
    return isObject(item) and item.type == "text" and type(item.text) == "string"
end
--- An object with a `jsonrpc` member, whatever its value.
function ____exports.isJsonRpcMessage(body)
    return isObject(body) and body.jsonrpc ~= nil
end
--- The shape of a parsed body: `body` if it does not report an error by JSON-RPC or MCP.
function ____exports.errorShape(body)
    if not isObject(body) then
        return "body"
    end
    local ____body_0 = body
    local ____error = ____body_0.error
    local result = ____body_0.result
    if ____error ~= nil and ____error ~= NULL and isJsonRpcError(body) then
        return "json-rpc-error"
    end
    if not isObject(result) then
        return "body"
    end
    if result.isError == true then
        return "tool-result"
    end
    return isFailedTask(result) and "task-result" or "body"
end
--- Whether a body is a message of MCP: JSON-RPC, or a bare tool result, an error or not.
function ____exports.isMcpMessage(body)
    if ____exports.isJsonRpcMessage(body) then
        return true
    end
    local ____isObject_result_3
    if isObject(body) then
        ____isObject_result_3 = body.result
    else
        ____isObject_result_3 = nil
    end
    local result = ____isObject_result_3
    return isObject(result) and (type(result.isError) == "boolean" or isList(result.content))
end
--- An error response of an authorization server (RFC 6749 section 5.2).
function ____exports.isOauthErrorBody(body)
    if not isObject(body) then
        return false
    end
    local ____body_4 = body
    local ____error = ____body_4.error
    local error_description = ____body_4.error_description
    local access_token = ____body_4.access_token
    return type(____error) == "string" and type(error_description) == "string" and access_token == nil
end
--- The first text of a tool result's content.
function ____exports.firstText(body)
    for ____, item in ipairs(contentOf(body)) do
        if isText(item) then
            return item.text
        end
    end
    return nil
end
--- All texts of a tool result's content.
function ____exports.toolTexts(body)
    local ____list_8 = contentOf(body)
    local ____result_9 = {}
    for ____index_10 = 1, #____list_8 do
        local item = ____list_8[____index_10]
        if isText(item) then
            ____result_9[#____result_9 + 1] = item
        end
    end
    local ____list_5 = ____result_9
    local ____result_6 = {}
    for ____index_7 = 1, #____list_5 do
        local ____item_11 = ____list_5[____index_7]
        local text = ____item_11.text
        ____result_6[#____result_6 + 1] = text
    end
    return ____result_6
end
return ____exports
end)()
modules["shared/text-units"] = (function()
--- Lengths in UTF-16 units, as JavaScript counts: a text has no more of them than bytes.
local byte, sub = string.byte, string.sub

local exports = {}

--- The position behind the last character that ends within so many units, and whether more follow.
local function units(text, limit)
  local position, count = 1, 0
  while position <= #text do
    local first = byte(text, position)
    local width = first < 0x80 and 1 or first < 0xe0 and 2 or first < 0xf0 and 3 or 4
    count = count + (width == 4 and 2 or 1)
    if count > limit then
      return position, true
    end
    position = position + width
  end
  return position, false
end

function exports.isLongerInUnits(text, limit)
  if #text <= limit then
    return false
  end
  local _, is_longer = units(text, limit)
  return is_longer
end

function exports.cutAtUnits(text, limit)
  if #text <= limit then
    return text
  end
  local stop = units(text, limit)
  return sub(text, 1, stop - 1)
end

return exports
end)()
modules["shared/body-fields"] = (function()
local ____exports = {}
--- The media type of `content-type` (RFC 9110 section 8.3), without parameters, in lower case.
function ____exports.mediaTypeIn(contentType)
    local ____end = (string.find(contentType, ";", nil, true) or 0) - 1
    return lowerCase(trim(____end < 0 and contentType or __TS__StringSlice(contentType, 0, ____end)))
end
--- The codings of `content-encoding` (RFC 9110 section 8.4) that change the bytes, in the order in which they were applied.
function ____exports.codingsIn(contentEncoding)
    if contentEncoding == "" then
        return {}
    end
    local ____list_3 = __TS__StringSplit(contentEncoding, ",")
    local ____result_4 = {}
    for ____index_5 = 1, #____list_3 do
        local coding = ____list_3[____index_5]
        ____result_4[#____result_4 + 1] = lowerCase(trim(coding))
    end
    local ____list_0 = ____result_4
    local ____result_1 = {}
    for ____index_2 = 1, #____list_0 do
        local coding = ____list_0[____index_2]
        if coding ~= "" and coding ~= "identity" then
            ____result_1[#____result_1 + 1] = coding
        end
    end
    return ____result_1
end
return ____exports
end)()
modules["inspect/http/headers"] = (function()
--- Headers are a table from names, in any case, to a string or a list of strings, or a function that looks one up.
local fields = modules["shared/body-fields"]
local type = type

local exports = {}
local NONE = {}

local ResponseHeaders = { prototype = {} }
ResponseHeaders.prototype.__index = ResponseHeaders.prototype
exports.ResponseHeaders = ResponseHeaders

--- A value as a string or a list of strings; nil if there is none. Servers write numbers into their logs, too.
local function valuesIn(value)
  local kind = type(value)
  if kind == "string" then
    return value
  elseif kind == "number" then
    return textOf(value)
  elseif kind ~= "table" then
    return nil
  end
  local found = {}
  for position = 1, #value do
    local one = value[position]
    if type(one) == "string" or type(one) == "number" then
      found[#found + 1] = textOf(one)
    end
  end
  return #found > 0 and found or nil
end

local function addAll(list, values)
  if type(values) == "string" then
    list[#list + 1] = values
  elseif values then
    for position = 1, #values do
      list[#list + 1] = values[position]
    end
  end
end

--- The values of all spellings of a name, in the order of the spellings: a table has no order of its own.
local function merged(input, spellings)
  table.sort(spellings)
  local all = {}
  for position = 1, #spellings do
    addAll(all, valuesIn(input[spellings[position]]))
  end
  return all[1] and all or nil
end

local function indexOf(input)
  local index, spellings = {}, nil
  for key, value in pairs(input) do
    if type(key) == "string" then
      local name = lowerCase(key)
      if index[name] == nil then
        index[name] = key
      else
        spellings = spellings or {}
        spellings[name] = spellings[name] or { index[name] }
        spellings[name][#spellings[name] + 1] = key
      end
    end
  end
  for name, key in pairs(index) do
    index[name] = valuesIn(input[key]) or false
  end
  for name, keys in pairs(spellings or NONE) do
    index[name] = merged(input, keys) or false
  end
  return index
end

function ResponseHeaders.prototype:____constructor(input)
  if type(input) == "function" then
    self.lookUp = input
  else
    self.index = indexOf(input)
  end
end

function ResponseHeaders.prototype:values(name)
  if self.index then
    return self.index[name] or nil
  end
  return valuesIn(self.lookUp(name))
end

function ResponseHeaders.prototype:first(name)
  local values = self:values(name)
  if type(values) == "table" then
    return values[1]
  end
  return values
end

function exports.mediaTypeOf(headers)
  local value = headers and headers:first("content-type")
  if value == nil or value == "application/json" then
    return value
  end
  return fields.mediaTypeIn(value)
end

function exports.linesOf(values)
  if values == nil then
    return NONE
  end
  return type(values) == "string" and { values } or values
end

function exports.namesContentCoding(headers)
  local lines = exports.linesOf(headers and headers:values("content-encoding"))
  for position = 1, #lines do
    if #fields.codingsIn(lines[position]) > 0 then
      return true
    end
  end
  return false
end

return exports
end)()
modules["inspect/http/challenges"] = (function()
local ____exports = {}
local endOfQuoted, unescaped, TOKEN, SPACE, TOKEN68, TO_COMMA
local ____text_2Dunits_2Ejs = modules["shared/text-units"]
local cutAtUnits = ____text_2Dunits_2Ejs.cutAtUnits
local ____headers_2Ejs = modules["inspect/http/headers"]
local linesOf = ____headers_2Ejs.linesOf
--- Reads one field line; commas separate both challenges and their parameters. Linear: each character is taken once.
function ____exports.parseChallenges(line)
    local challenges = {}
    local at = 0
    local function take(pattern)
        pattern.lastIndex = at
        local found = pattern:exec(line)
        if defined(found) then
            at = pattern.lastIndex
        end
        return found
    end
    local function skipSpace()
        return take(SPACE)
    end
    while at < #line do
        do
            local __continue11
            repeat
                skipSpace()
                if __TS__StringAccess(line, at) == "," then
                    at = at + 1
                    __continue11 = true
                    break
                end
                local ____opt_11 = defined(take(TOKEN))
                local name = ____opt_11 and ____opt_11[1]
                if name == nil then
                    take(TO_COMMA)
                    if __TS__StringAccess(line, at) ~= "," then
                        at = at + 1
                    end
                    __continue11 = true
                    break
                end
                local ____end = at
                skipSpace()
                local current = __TS__ArrayAt(challenges, -1)
                if __TS__StringAccess(line, at) == "=" and current then
                    at = at + 1
                    skipSpace()
                    local behind = __TS__StringAccess(line, at) == "\"" and endOfQuoted(line, at) or -1
                    local ____temp_16
                    if behind < 0 then
                        local ____trim_15 = trim
                        local ____opt_13 = defined(take(TO_COMMA))
                        ____temp_16 = ____trim_15(____opt_13 and ____opt_13[1])
                    else
                        ____temp_16 = unescaped(__TS__StringSlice(line, at + 1, behind - 1))
                    end
                    local value = ____temp_16
                    if behind >= 0 then
                        at = behind
                    end
                    if lowerCase(name) == "error" then
                        if current.error == nil then
                            current.error = value
                        end
                    end
                else
                    challenges[#challenges + 1] = {
                        scheme = lowerCase(name),
                        error = nil
                    }
                    if at > ____end then
                        take(TOKEN68)
                    end
                end
                __continue11 = true
            until true
            if not __continue11 then
                break
            end
        end
    end
    return challenges
end
function endOfQuoted(line, start)
    do
        local at = start + 1
        while at < #line do
            if __TS__StringAccess(line, at) == "\\" then
                at = at + 1
            elseif __TS__StringAccess(line, at) == "\"" then
                return at + 1
            end
            at = at + 1
        end
    end
    return -1
end
function unescaped(text)
    local result = ""
    local start = 0
    do
        local at = (string.find(text, "\\", nil, true) or 0) - 1
        while at >= 0 do
            result = result .. __TS__StringSlice(text, start, at)
            start = at + 1
            at = (string.find(
                text,
                "\\",
                math.max(start + 1 + 1, 1),
                true
            ) or 0) - 1
        end
    end
    return result .. __TS__StringSlice(text, start)
end
--- The part of a header that is read, in characters: more than any server sends.
local LONGEST = 16384
TOKEN = regex(
    bytesIn("33-33 35-39 42-43 45-46 48-57 65-90 94-122 124-124 126-126", 1, -1),
    true
)
SPACE = regex(
    bytesIn("9-9 32-32", 0, -1),
    true
)
TOKEN68 = regex(
    inTurn({
        bytesIn("43-43 45-57 65-90 95-95 97-122 126-126", 1, -1),
        bytesIn("61-61", 0, -1),
        ahead(inTurn({
            bytesIn("9-9 32-32", 0, -1),
            anyOf({
                byteIn("44-44"),
                atEnd()
            })
        }))
    }),
    true
)
TO_COMMA = regex(
    bytesIn("0-43 45-255", 0, -1),
    true
)
--- The challenges of a response, in their order.
function ____exports.challengesOf(headers)
    local ____list_0 = linesOf(headers and headers:values("www-authenticate"))
    local ____result_1 = {}
    for ____index_2 = 1, #____list_0 do
        local line = ____list_0[____index_2]
        addAll(
            ____result_1,
            ____exports.parseChallenges(cutAtUnits(line, LONGEST))
        )
    end
    return ____result_1
end
--- The first `error` of a Bearer or DPoP challenge that satisfies the condition.
function ____exports.challengeError(challenges, accepts)
    if accepts == nil then
        accepts = function() return true end
    end
    local ____list_7 = challenges
    local ____result_8 = nil
    for ____index_9 = 1, #____list_7 do
        local ____item_10 = ____list_7[____index_9]
        local scheme = ____item_10.scheme
        local ____error = ____item_10.error
        if (scheme == "bearer" or scheme == "dpop") and ____error ~= nil and accepts(____error) then
            ____result_8 = ____item_10
            break
        end
    end
    return ____result_8 and ____result_8.error
end
return ____exports
end)()
modules["shared/code-in-text"] = (function()
local ____exports = {}
--- The number in a text `MCP error <number>: ...`, as MCP SDKs write it; undefined if the text does not begin so.
function ____exports.codeInText(text)
    local ____opt_0 = defined(regex(
        inTurn({
            atStart(),
            byteIn("77-77"),
            byteIn("67-67"),
            byteIn("80-80"),
            byteIn("32-32"),
            byteIn("101-101"),
            byteIn("114-114"),
            byteIn("114-114"),
            byteIn("111-111"),
            byteIn("114-114"),
            byteIn("32-32"),
            capture(
                1,
                inTurn({
                    bytesIn("45-45", 0, 1),
                    bytesIn("48-57", 1, 15)
                })
            ),
            byteIn("58-58")
        }),
        false
    ):exec(text))
    local number = ____opt_0 and ____opt_0[2]
    local ____temp_2
    if number == nil then
        ____temp_2 = nil
    else
        ____temp_2 = __TS__Number(number)
    end
    return ____temp_2
end
return ____exports
end)()
modules["inspect/contracts/locators"] = (function()
local ____exports = {}
local readBody, part
local ____json_2Dobject_2Ejs = modules["shared/json-object"]
local isList = ____json_2Dobject_2Ejs.isList
local ____headers_2Ejs = modules["inspect/http/headers"]
local linesOf = ____headers_2Ejs.linesOf
function readBody(____bindingPattern0, ____bindingPattern1)
    local list
    local accessor
    accessor = ____bindingPattern0.accessor
    list = ____bindingPattern0.list
    local item
    local body
    body = ____bindingPattern1.body
    item = ____bindingPattern1.item
    if list == nil then
        return accessor(body)
    end
    if item ~= nil then
        return accessor(body, item)
    end
    local items = ____exports.itemsOf(list(body))
    do
        local index = 0
        while index < #items do
            local ____defined_result_5 = defined(accessor(body, index))
            if ____defined_result_5 == nil then
                ____defined_result_5 = nil
            end
            local value = ____defined_result_5
            if value ~= nil then
                return value
            end
            index = index + 1
        end
    end
    return nil
end
--- The items of a list; none if it is not a list.
function ____exports.itemsOf(value)
    return isList(value) and value or ({})
end
function part(value, ____bindingPattern0)
    local before
    local after
    after = ____bindingPattern0.after
    before = ____bindingPattern0.before
    if type(value) ~= "string" then
        return value
    end
    local ____end = before == nil and -1 or (string.find(value, before, nil, true) or 0) - 1
    local beginning = ____end < 0 and value or __TS__StringSlice(value, 0, ____end)
    local start = after == nil and -1 or lastIndexOf(beginning, after)
    return start < 0 and beginning or __TS__StringSlice(beginning, start + #after)
end
--- The value at a locator, or undefined. Under `*` it is that of `response.item`; if no item is chosen, that of the first item with one.
function ____exports.readLocator(locator, response)
    if locator.header ~= nil then
        local ____part_3 = part
        local ____linesOf_2 = linesOf
        local ____opt_0 = response.headers
        return ____part_3(
            ____linesOf_2(____opt_0 and ____opt_0:values(locator.header))[1],
            locator
        )
    end
    return part(
        readBody(locator, response),
        locator
    )
end
--- The same for waits and request ids: under `*` always that of the first item with one, read once for all items.
function ____exports.readAnyItem(locator, response)
    local isChosen = response.item ~= nil and locator.pointer ~= nil and locator.list ~= nil
    if not isChosen then
        return ____exports.readLocator(locator, response)
    end
    if response.itemCache == nil then
        response.itemCache = __TS__New(Map)
    end
    local cache = response.itemCache
    if not cache:has(locator) then
        cache:set(
            locator,
            ____exports.readLocator(
                locator,
                without(
                    __TS__ObjectAssign({}, response, {item = nil}),
                    "item"
                )
            )
        )
    end
    return cache:get(locator)
end
--- The first value that some locators hold; null counts as none.
function ____exports.readFirst(locators, response)
    for ____, locator in ipairs(locators) do
        local ____defined_result_4 = defined(____exports.readLocator(locator, response))
        if ____defined_result_4 == nil then
            ____defined_result_4 = nil
        end
        local value = ____defined_result_4
        if value ~= nil then
            return value
        end
    end
    return nil
end
--- Equal for locators that read the same value.
function ____exports.locatorKey(locator)
    local ____locator_6 = locator
    local pointer = ____locator_6.pointer
    local header = ____locator_6.header
    local after = ____locator_6.after
    local before = ____locator_6.before
    return (((((tostring(pointer) .. "\0") .. tostring(header)) .. "\0") .. tostring(after)) .. "\0") .. tostring(before)
end
return ____exports
end)()
modules["inspect/contracts/form-conditions"] = (function()
local ____exports = {}
local textOf, isMet
local ____code_2Din_2Dtext_2Ejs = modules["shared/code-in-text"]
local codeInText = ____code_2Din_2Dtext_2Ejs.codeInText
local ____json_2Dobject_2Ejs = modules["shared/json-object"]
local copyOfList = ____json_2Dobject_2Ejs.copyOfList
local ____error_2Dshape_2Ejs = modules["inspect/decode/error-shape"]
local firstText = ____error_2Dshape_2Ejs.firstText
local ____locators_2Ejs = modules["inspect/contracts/locators"]
local readFirst = ____locators_2Ejs.readFirst
local readLocator = ____locators_2Ejs.readLocator
function textOf(value)
    if type(value) == "string" then
        return value
    end
    local ____list_1 = copyOfList(value)
    local ____result_2 = {}
    for ____index_3 = 1, #____list_1 do
        local item = ____list_1[____index_3]
        if type(item) == "string" then
            ____result_2[#____result_2 + 1] = item
        end
    end
    local strings = ____result_2
    return #strings > 0 and table.concat(strings, "; ") or NULL
end
function isMet(condition, response)
    local ____defined_result_12 = defined(readLocator(condition, response))
    if ____defined_result_12 == nil then
        ____defined_result_12 = NULL
    end
    local value = ____defined_result_12
    if condition.present ~= nil then
        return condition.present == (value ~= NULL)
    end
    local ____temp_13
    if condition.header == nil then
        ____temp_13 = value == condition.equals
    else
        ____temp_13 = value == textOf(condition.equals)
    end
    return ____temp_13
end
--- The code at an envelope's locators; null if there is none, or it is neither a string nor an integer.
function ____exports.codeOf(____bindingPattern0, response)
    local code
    local shape
    shape = ____bindingPattern0.envelope.shape
    code = ____bindingPattern0.envelope.code
    if shape == "tool-result" and #code == 0 then
        local text = firstText(response.body)
        local ____temp_0
        if text == nil then
            ____temp_0 = NULL
        else
            ____temp_0 = codeInText(text) or NULL
        end
        return ____temp_0
    end
    local value = readFirst(code, response)
    return (type(value) == "string" or type(value) == "number" and __TS__NumberIsInteger(value)) and value or NULL
end
--- The whole text that a form is matched by; null if the first value at an envelope's locators is not a string.
function ____exports.wholeTextOf(____bindingPattern0, response)
    local message
    local shape
    shape = ____bindingPattern0.envelope.shape
    message = ____bindingPattern0.envelope.message
    if shape == "tool-result" and #message == 0 then
        return firstText(response.body) or NULL
    end
    local value = readFirst(message, response)
    return type(value) == "string" and value or NULL
end
--- The message at an envelope's locators; null if there is none. The strings of a list are joined.
function ____exports.messageOf(____bindingPattern0, response)
    local message
    local shape
    shape = ____bindingPattern0.envelope.shape
    message = ____bindingPattern0.envelope.message
    if shape == "tool-result" and #message == 0 then
        return firstText(response.body) or NULL
    end
    for ____, locator in ipairs(message) do
        local text = textOf(readLocator(locator, response))
        if text ~= NULL then
            return text
        end
    end
    return NULL
end
--- Whether all conditions of a form hold together.
function ____exports.isMatched(____bindingPattern0, response)
    local matchesByKeyAlone
    local envelope
    local form
    form = ____bindingPattern0.form
    envelope = ____bindingPattern0.envelope
    matchesByKeyAlone = ____bindingPattern0.matchesByKeyAlone
    if matchesByKeyAlone then
        return true
    end
    local ____form_matchBy_4 = form.matchBy
    local codes = ____form_matchBy_4.codes
    local text = ____form_matchBy_4.text
    local pattern = ____form_matchBy_4.pattern
    local status = ____form_matchBy_4.status
    local conditions = ____form_matchBy_4.conditions
    if codes ~= nil and not __TS__ArrayIncludes(
        codes,
        defined(____exports.codeOf(envelope, response)) or 0 / 0
    ) then
        return false
    end
    if text ~= nil and ____exports.wholeTextOf(envelope, response) ~= text then
        return false
    end
    if pattern ~= nil and not pattern:test(defined(____exports.wholeTextOf(envelope, response)) or "") then
        return false
    end
    local ____status_7 = status
    if ____status_7 then
        local ____opt_5 = defined(form.status)
        ____status_7 = not (____opt_5 and __TS__ArrayIncludes(
            defined(form.status),
            defined(response.status) or 0 / 0
        ))
    end
    if ____status_7 then
        return false
    end
    local ____temp_11 = conditions == nil
    if not ____temp_11 then
        local ____list_8 = conditions
        local ____result_9 = true
        for ____index_10 = 1, #____list_8 do
            local condition = ____list_8[____index_10]
            if not isMet(condition, response) then
                ____result_9 = false
                break
            end
        end
        ____temp_11 = ____result_9
    end
    return ____temp_11
end
return ____exports
end)()
modules["inspect/contracts/standards"] = (function()
local ____exports = {}
--- The standards that the reading rules name. A contract of another id is never asked for by name.
____exports.JSON_RPC = "json-rpc"
____exports.MCP = "mcp"
____exports.OAUTH = "oauth"
____exports.PROBLEM_DETAILS = "problem-details"
--- JSON-RPC 2.0 section 5.1.
____exports.STANDARD_CODES = {
    -32700,
    -32600,
    -32601,
    -32602,
    -32603
}
--- The error of MCP for any failed tool.
local TOOL_EXECUTION_ERROR = "tool-execution-error"
--- Whether an error says no more than that there is one, so that the status says more.
function ____exports.isGeneric(contract, ____error, codes)
    if contract ~= ____exports.JSON_RPC and contract ~= ____exports.MCP then
        return false
    end
    local ____opt_0 = codes
    local ____temp_2 = ____opt_0 and __TS__ArraySome(
        codes,
        function(____, code) return __TS__ArrayIncludes(____exports.STANDARD_CODES, code) end
    )
    if ____temp_2 == nil then
        ____temp_2 = ____error == TOOL_EXECUTION_ERROR
    end
    return ____temp_2
end
return ____exports
end)()
modules["inspect/http/request-id"] = (function()
local ____exports = {}
local REQUEST_ID
--- A value as the id of a request; null if it is not one.
function ____exports.requestIdFrom(value)
    local text = type(value) == "number" and textOf(value) or value
    return type(text) == "string" and REQUEST_ID:test(text) and text or NULL
end
--- The headers in which most servers put the id of a request, the first that is there counts.
local HEADERS = {
    "x-request-id",
    "request-id",
    "x-amzn-requestid",
    "x-ms-request-id",
    "x-correlation-id"
}
REQUEST_ID = regex(
    inTurn({
        atStart(),
        bytesIn("32-126", 1, 256),
        atEnd()
    }),
    false
)
--- The id of a request in the usual headers.
function ____exports.usualRequestId(headers)
    for ____, name in ipairs(HEADERS) do
        local value = headers:first(name)
        local ____temp_0
        if value == nil then
            ____temp_0 = NULL
        else
            ____temp_0 = ____exports.requestIdFrom(value)
        end
        local id = ____temp_0
        if id ~= NULL then
            return id
        end
    end
    return NULL
end
return ____exports
end)()
modules["shared/group-by"] = (function()
local ____exports = {}
--- Adds to the list under a key.
function ____exports.addTo(map, key, value)
    local list = map:get(key)
    if list then
        list[#list + 1] = value
    else
        map:set(key, {value})
    end
end
--- The items that have the same key together, in the order in which each key comes first.
function ____exports.groupBy(items, keyOf)
    local groups = __TS__New(Map)
    for ____, item in ipairs(items) do
        ____exports.addTo(
            groups,
            keyOf(item),
            item
        )
    end
    return {__TS__Spread(groups:values())}
end
return ____exports
end)()
modules["inspect/contracts/envelope-index"] = (function()
local ____exports = {}
local ____group_2Dby_2Ejs = modules["shared/group-by"]
local groupBy = ____group_2Dby_2Ejs.groupBy
--- The envelopes of several contracts. One guard answers for all envelopes whose schemas are equal.
____exports.EnvelopeIndex = __TS__Class()
local EnvelopeIndex = ____exports.EnvelopeIndex
EnvelopeIndex.name = "EnvelopeIndex"
function EnvelopeIndex.prototype.____constructor(self, contracts)
    local entries = __TS__ArrayFlatMap(
        contracts,
        function(____, ____bindingPattern0, contract)
            local envelopes
            envelopes = ____bindingPattern0.envelopes
            return __TS__ArrayMap(
                envelopes,
                function(____, envelope, rank) return {envelope = envelope, contract = contract, rank = rank} end
            )
        end
    )
    local ____list_0 = entries
    local ____result_1 = {}
    for ____index_2 = 1, #____list_0 do
        local ____item_3 = ____list_0[____index_2]
        local envelope = ____item_3.envelope
        if envelope.envelope.shape ~= "text" then
            ____result_1[#____result_1 + 1] = ____item_3
        end
    end
    local structured = ____result_1
    self._groups = groupBy(
        structured,
        function(____bindingPattern0)
            local envelope
            envelope = ____bindingPattern0.envelope
            return envelope.envelope.guardKey
        end
    )
end
function EnvelopeIndex.prototype.satisfiedBy(self, body)
    local ____list_4 = self._groups
    local ____result_5 = {}
    for ____index_6 = 1, #____list_4 do
        local ____item_7 = ____list_4[____index_6]
        local first = ____item_7[1]
        if first and first.envelope.envelope.guard(body) then
            ____result_5[#____result_5 + 1] = ____item_7
        end
    end
    local valid = __TS__ArrayFlat(____result_5)
    __TS__ArraySort(
        valid,
        function(____, a, b) return a.contract == b.contract and a.rank - b.rank or a.contract - b.contract end
    )
    local ____list_10 = __TS__ArrayFilter(
        valid,
        function(____, ____bindingPattern0, index)
            local contract
            contract = ____bindingPattern0.contract
            local ____opt_13 = valid[index]
            return (____opt_13 and ____opt_13.contract) ~= contract
        end
    )
    local ____result_11 = {}
    for ____index_12 = 1, #____list_10 do
        local ____item_15 = ____list_10[____index_12]
        local envelope = ____item_15.envelope
        ____result_11[#____result_11 + 1] = envelope
    end
    return ____result_11
end
--- The matches by contract id, each error of a contract once.
function ____exports.sortMatches(matches)
    if #matches <= 1 then
        return matches
    end
    local sorted = __TS__ArraySort(
        {__TS__Unpack(matches)},
        function(____, a, b) return a.contract < b.contract and -1 or (a.contract > b.contract and 1 or 0) end
    )
    return __TS__ArrayFilter(
        sorted,
        function(____, match, index)
            do
                local before = index - 1
                while true do
                    local ____opt_18 = sorted[before + 1]
                    if not ((____opt_18 and ____opt_18.contract) == match.contract) then
                        break
                    end
                    local ____opt_16 = sorted[before + 1]
                    if (____opt_16 and ____opt_16.error) == match.error then
                        return false
                    end
                    before = before - 1
                end
            end
            return true
        end
    )
end
return ____exports
end)()
modules["inspect/match/match-result"] = (function()
local ____exports = {}
local waitsOf
local ____envelope_2Dindex_2Ejs = modules["inspect/contracts/envelope-index"]
local sortMatches = ____envelope_2Dindex_2Ejs.sortMatches
--- An error that no contract lists, with the envelopes that it satisfies.
function ____exports.unrecognized(envelopes)
    local ____temp_17
    if #envelopes == 0 then
        ____temp_17 = ____exports.NONE
    else
        local ____list_13 = envelopes
        local ____result_14 = {}
        for ____index_15 = 1, #____list_13 do
            local ____item_16 = ____list_13[____index_15]
            local match = ____item_16.match
            ____result_14[#____result_14 + 1] = match
        end
        ____temp_17 = ____result_14
    end
    return {
        verdict = "unrecognized",
        match = NULL,
        form = nil,
        envelope = nil,
        candidates = ____temp_17,
        candidateForms = ____exports.NONE,
        waits = waitsOf(envelopes),
        violations = ____exports.NONE
    }
end
function waitsOf(envelopes)
    local ____envelopes_42 = envelopes
    local first = ____envelopes_42[1]
    local others = __TS__ArraySlice(____envelopes_42, 1)
    if #others == 0 then
        return first and first.envelope.waits or ____exports.NONE
    end
    local ____list_45 = {__TS__Spread(__TS__New(Set, envelopes))}
    local ____result_46 = {}
    for ____index_47 = 1, #____list_45 do
        local ____item_48 = ____list_45[____index_47]
        local envelope = ____item_48.envelope
        addAll(____result_46, envelope.waits)
    end
    return ____result_46
end
____exports.NONE = {}
--- An error that a contract lists: `documented`, or a `violation` if there are violations.
function ____exports.matched(form, violations)
    local ____form_0 = form
    local match = ____form_0.match
    local envelope = ____form_0.envelope
    return {
        verdict = #violations > 0 and "violation" or "documented",
        match = match,
        form = form,
        envelope = envelope,
        candidates = ____exports.NONE,
        candidateForms = ____exports.NONE,
        waits = envelope.envelope.waits,
        violations = violations
    }
end
--- The envelope of a contract with an error that it does not list.
function ____exports.unlisted(envelope, violations)
    if violations == nil then
        violations = ____exports.NONE
    end
    return {
        verdict = #violations > 0 and "violation" or "undocumented",
        match = envelope.match,
        form = nil,
        envelope = envelope,
        candidates = ____exports.NONE,
        candidateForms = ____exports.NONE,
        waits = envelope.envelope.waits,
        violations = violations
    }
end
--- A response that breaks a contract which has no envelope for its shape.
function ____exports.withoutEnvelope(____bindingPattern0, match, violation)
    local waits
    local contract
    contract = ____bindingPattern0.contract
    waits = ____bindingPattern0.waits
    local found = ____exports.unrecognized({})
    return __TS__ObjectAssign(
        {},
        found,
        {
            verdict = "violation",
            match = __TS__ObjectAssign({}, match, {contract = contract.id}),
            waits = waits,
            violations = {violation}
        }
    )
end
--- Forms of several contracts, or of one that a body alone does not prove.
function ____exports.ambiguous(forms)
    local ____sortMatches_5 = sortMatches
    local ____list_1 = forms
    local ____result_2 = {}
    for ____index_3 = 1, #____list_1 do
        local ____item_4 = ____list_1[____index_3]
        local match = ____item_4.match
        ____result_2[#____result_2 + 1] = match
    end
    local ____sortMatches_5_result_11 = ____sortMatches_5(____result_2)
    local ____forms_12 = forms
    local ____waitsOf_10 = waitsOf
    local ____list_6 = forms
    local ____result_7 = {}
    for ____index_8 = 1, #____list_6 do
        local ____item_9 = ____list_6[____index_8]
        local envelope = ____item_9.envelope
        ____result_7[#____result_7 + 1] = envelope
    end
    return {
        verdict = "ambiguous",
        match = NULL,
        form = nil,
        envelope = nil,
        candidates = ____sortMatches_5_result_11,
        candidateForms = ____forms_12,
        waits = ____waitsOf_10(____result_7),
        violations = ____exports.NONE
    }
end
--- The same with the errors that list its code as candidates.
function ____exports.withListings(result, listings)
    if #listings == 0 then
        return result
    end
    local ____sortMatches_22 = sortMatches
    local ____list_18 = listings
    local ____result_19 = {}
    for ____index_20 = 1, #____list_18 do
        local ____item_21 = ____list_18[____index_20]
        local match = ____item_21.match
        ____result_19[#____result_19 + 1] = match
    end
    local candidates = ____sortMatches_22(____result_19)
    local ____result_28 = result
    local ____candidates_29 = candidates
    local ____waitsOf_27 = waitsOf
    local ____list_23 = listings
    local ____result_24 = {}
    for ____index_25 = 1, #____list_23 do
        local ____item_26 = ____list_23[____index_25]
        local envelope = ____item_26.envelope
        ____result_24[#____result_24 + 1] = envelope
    end
    return __TS__ObjectAssign(
        {},
        ____result_28,
        {
            candidates = ____candidates_29,
            waits = ____waitsOf_27(____result_24)
        }
    )
end
--- The same with the forms of vendors that have its text as candidates.
function ____exports.withCandidates(result, forms)
    if #forms == 0 then
        return result
    end
    local ____array_35 = __TS__SparseArrayNew(__TS__Unpack(result.waits))
    local ____waitsOf_34 = waitsOf
    local ____list_30 = forms
    local ____result_31 = {}
    for ____index_32 = 1, #____list_30 do
        local ____item_33 = ____list_30[____index_32]
        local envelope = ____item_33.envelope
        ____result_31[#____result_31 + 1] = envelope
    end
    __TS__SparseArrayPush(
        ____array_35,
        __TS__Unpack(____waitsOf_34(____result_31))
    )
    local waits = {__TS__SparseArraySpread(____array_35)}
    local ____result_41 = result
    local ____sortMatches_40 = sortMatches
    local ____list_36 = forms
    local ____result_37 = {}
    for ____index_38 = 1, #____list_36 do
        local ____item_39 = ____list_36[____index_38]
        local match = ____item_39.match
        ____result_37[#____result_37 + 1] = match
    end
    return __TS__ObjectAssign(
        {},
        ____result_41,
        {
            candidates = ____sortMatches_40(____result_37),
            waits = waits
        }
    )
end
return ____exports
end)()
modules["inspect/match/error-fields"] = (function()
local ____exports = {}
local standardFields, fieldsOf, usualCode, usualMessage, stringIn, codeOrNull, agreed
local ____code_2Din_2Dtext_2Ejs = modules["shared/code-in-text"]
local codeInText = ____code_2Din_2Dtext_2Ejs.codeInText
local ____json_2Dobject_2Ejs = modules["shared/json-object"]
local isList = ____json_2Dobject_2Ejs.isList
local isObject = ____json_2Dobject_2Ejs.isObject
local ____text_2Dunits_2Ejs = modules["shared/text-units"]
local cutAtUnits = ____text_2Dunits_2Ejs.cutAtUnits
local ____form_2Dconditions_2Ejs = modules["inspect/contracts/form-conditions"]
local codeOf = ____form_2Dconditions_2Ejs.codeOf
local messageOf = ____form_2Dconditions_2Ejs.messageOf
local ____locators_2Ejs = modules["inspect/contracts/locators"]
local readAnyItem = ____locators_2Ejs.readAnyItem
local ____standards_2Ejs = modules["inspect/contracts/standards"]
local PROBLEM_DETAILS = ____standards_2Ejs.PROBLEM_DETAILS
local ____error_2Dshape_2Ejs = modules["inspect/decode/error-shape"]
local firstText = ____error_2Dshape_2Ejs.firstText
local ____challenges_2Ejs = modules["inspect/http/challenges"]
local challengeError = ____challenges_2Ejs.challengeError
local ____request_2Did_2Ejs = modules["inspect/http/request-id"]
local requestIdFrom = ____request_2Did_2Ejs.requestIdFrom
local ____match_2Dresult_2Ejs = modules["inspect/match/match-result"]
local NONE = ____match_2Dresult_2Ejs.NONE
function standardFields(____bindingPattern0)
    local shape
    local body
    body = ____bindingPattern0.body
    shape = ____bindingPattern0.shape
    if shape == "tool-result" then
        local text = firstText(body)
        local ____temp_9
        if text == nil then
            ____temp_9 = nil
        else
            ____temp_9 = codeInText(text)
        end
        return {code = ____temp_9 or NULL, message = text or NULL}
    end
    if not isObject(body) then
        return {code = NULL, message = NULL}
    end
    if shape == "json-rpc-error" and isObject(body.error) then
        return fieldsOf(body.error)
    end
    if shape == "task-result" and isObject(body.result) then
        local ____body_result_10 = body.result
        local ____error = ____body_result_10.error
        local statusMessage = ____body_result_10.statusMessage
        local ____fieldsOf_result_11 = fieldsOf(isObject(____error) and ____error or ({}))
        local code = ____fieldsOf_result_11.code
        local message = ____fieldsOf_result_11.message
        return {
            code = code,
            message = defined(message) or (type(statusMessage) == "string" and statusMessage or NULL)
        }
    end
    return {code = NULL, message = NULL}
end
function fieldsOf(____bindingPattern0)
    local message
    local code
    code = ____bindingPattern0.code
    message = ____bindingPattern0.message
    return {
        code = codeOrNull(code),
        message = type(message) == "string" and message or NULL
    }
end
function usualCode(____bindingPattern0)
    local item
    local body
    body = ____bindingPattern0.body
    item = ____bindingPattern0.item
    if not isObject(body) then
        return NULL
    end
    local ____body_12 = body
    local code = ____body_12.code
    local ____error = ____body_12.error
    local error_code = ____body_12.error_code
    local errors = ____body_12.errors
    local ____defined_16 = defined
    local ____defined_15 = defined
    local ____defined_result_14 = defined(codeOrNull(code))
    if ____defined_result_14 == nil then
        local ____isObject_result_13
        if isObject(____error) then
            ____isObject_result_13 = codeOrNull(____error.code)
        else
            ____isObject_result_13 = NULL
        end
        ____defined_result_14 = ____isObject_result_13
    end
    local ____defined_16_result_18 = ____defined_16(____defined_15(____defined_result_14) or codeOrNull(error_code))
    if ____defined_16_result_18 == nil then
        local ____temp_17
        if item == nil and isList(errors) and isObject(errors[1]) then
            ____temp_17 = codeOrNull(errors[1].code)
        else
            ____temp_17 = NULL
        end
        ____defined_16_result_18 = ____temp_17
    end
    return ____defined_16_result_18
end
function usualMessage(body)
    if not isObject(body) then
        return NULL
    end
    return defined(defined(defined(defined(defined(stringIn(body, "message")) or stringIn(body.error, "message")) or stringIn(body, "error_description")) or stringIn(body, "detail")) or stringIn(body, "title")) or stringIn(body, "error")
end
function stringIn(value, name)
    local ____isObject_result_19
    if isObject(value) then
        ____isObject_result_19 = value[name]
    else
        ____isObject_result_19 = nil
    end
    local member = ____isObject_result_19
    return type(member) == "string" and member or NULL
end
function codeOrNull(value)
    return (type(value) == "string" or type(value) == "number" and __TS__NumberIsInteger(value)) and value or NULL
end
function agreed(values)
    local first = __TS__Unpack(values)
    if first == nil then
        first = NULL
    end
    local ____values_every_result_23
    local ____list_20 = values
    local ____result_21 = true
    for ____index_22 = 1, #____list_20 do
        local value = ____list_20[____index_22]
        if not (value == first) then
            ____result_21 = false
            break
        end
    end
    if ____result_21 then
        ____values_every_result_23 = first
    else
        ____values_every_result_23 = NULL
    end
    return ____values_every_result_23
end
--- The longest message that is quoted, in UTF-16 units.
local LONGEST_MESSAGE = 1024
--- Reads code and message where the contract has them, else where a standard, a challenge or most senders have them.
function ____exports.errorFields(result, response, facts)
    local ____result_0 = result
    local envelope = ____result_0.envelope
    local candidateForms = ____result_0.candidateForms
    local code = NULL
    local message = NULL
    if envelope then
        code = codeOf(envelope, response)
        message = messageOf(envelope, response)
        if message == NULL and envelope.contract.id == PROBLEM_DETAILS then
            message = stringIn(response.body, "title")
        end
    elseif #candidateForms > 0 then
        local ____agreed_4 = agreed
        local ____list_1 = candidateForms
        local ____result_2 = {}
        for ____index_3 = 1, #____list_1 do
            local form = ____list_1[____index_3]
            ____result_2[#____result_2 + 1] = codeOf(form.envelope, response)
        end
        code = ____agreed_4(____result_2)
        local ____agreed_8 = agreed
        local ____list_5 = candidateForms
        local ____result_6 = {}
        for ____index_7 = 1, #____list_5 do
            local form = ____list_5[____index_7]
            ____result_6[#____result_6 + 1] = messageOf(form.envelope, response)
        end
        message = ____agreed_8(____result_6)
    end
    if code == NULL or message == NULL then
        local standard = standardFields(response)
        code = defined(defined(code) or standard.code) or challengeError(facts:challenges()) or usualCode(response)
        message = defined(defined(message) or standard.message) or usualMessage(response.body)
    end
    return {code = code, message = message}
end
--- A text as it is quoted: cut, and never in the middle of a character.
function ____exports.quote(text)
    local ____temp_24
    if text == NULL then
        ____temp_24 = NULL
    else
        ____temp_24 = cutAtUnits(text, LONGEST_MESSAGE)
    end
    return ____temp_24
end
--- The id of the request: where the contract of the identified sender, else the matched one, has it, else in the usual headers (R10).
function ____exports.requestIdOf(contract, response, facts)
    for ____, locator in ipairs(contract and contract.requestId or NONE) do
        local id = requestIdFrom(readAnyItem(locator, response))
        if id ~= NULL then
            return id
        end
    end
    return facts:usualRequestId()
end
return ____exports
end)()
modules["inspect/decode/parse-json"] = (function()
return { parseJson = require("error_envelopes.json").decode }
end)()
modules["inspect/decode/tool-result-bodies"] = (function()
local ____exports = {}
local BEGINS_LIKE_VALUE, LONGEST_TEXT
local ____json_2Dobject_2Ejs = modules["shared/json-object"]
local isObject = ____json_2Dobject_2Ejs.isObject
local ____text_2Dunits_2Ejs = modules["shared/text-units"]
local isLongerInUnits = ____text_2Dunits_2Ejs.isLongerInUnits
local ____error_2Dshape_2Ejs = modules["inspect/decode/error-shape"]
local firstText = ____error_2Dshape_2Ejs.firstText
local ____parse_2Djson_2Ejs = modules["inspect/decode/parse-json"]
local parseJson = ____parse_2Djson_2Ejs.parseJson
--- The value of a text of a tool result that is JSON and more than one word; undefined for any other text.
function ____exports.parseJsonText(text)
    local ____temp_2
    if isLongerInUnits(text, LONGEST_TEXT) or not BEGINS_LIKE_VALUE:test(text) then
        ____temp_2 = nil
    else
        ____temp_2 = parseJson(text)
    end
    return ____temp_2
end
BEGINS_LIKE_VALUE = regex(
    inTurn({
        atStart(),
        bytesIn("9-10 13-13 32-32", 0, -1),
        byteIn("34-34 91-91 123-123")
    }),
    false
)
LONGEST_TEXT = 65536
--- Where a tool result may hold a whole error body: as its structured content, as the `error` in that, or as JSON in
-- its first text.
function ____exports.toolResultBodies(body)
    local ____isObject_result_0
    if isObject(body) then
        ____isObject_result_0 = body.result
    else
        ____isObject_result_0 = nil
    end
    local result = ____isObject_result_0
    if not isObject(result) then
        return {}
    end
    local structuredContent = result.structuredContent
    local found = {}
    if isObject(structuredContent) then
        found[#found + 1] = {value = structuredContent, pointer = "/result/structuredContent"}
        if isObject(structuredContent.error) then
            found[#found + 1] = {value = structuredContent.error, pointer = "/result/structuredContent/error"}
        end
    end
    local text = firstText(body)
    local ____temp_1
    if text == nil then
        ____temp_1 = nil
    else
        ____temp_1 = ____exports.parseJsonText(text)
    end
    local value = ____temp_1
    if isObject(value) then
        found[#found + 1] = {value = value, pointer = "/result/content"}
    end
    return found
end
return ____exports
end)()
modules["inspect/notes/http"] = (function()
local ____exports = {}
local ____json_2Dobject_2Ejs = modules["shared/json-object"]
local isObject = ____json_2Dobject_2Ejs.isObject
local MESSAGE_TYPE = regex(
    inTurn({
        atStart(),
        bytesIn("9-9 32-32", 0, -1),
        anyOf({
            inTurn({
                byteIn("65-65 97-97"),
                byteIn("80-80 112-112"),
                byteIn("80-80 112-112"),
                byteIn("76-76 108-108"),
                byteIn("73-73 105-105"),
                byteIn("67-67 99-99"),
                byteIn("65-65 97-97"),
                byteIn("84-84 116-116"),
                byteIn("73-73 105-105"),
                byteIn("79-79 111-111"),
                byteIn("78-78 110-110"),
                byteIn("47-47"),
                repeated(
                    inTurn({
                        bytesIn("45-46 48-57 65-90 95-95 97-122", 1, 127),
                        byteIn("43-43")
                    }),
                    0,
                    1
                ),
                byteIn("74-74 106-106"),
                byteIn("83-83 115-115"),
                byteIn("79-79 111-111"),
                byteIn("78-78 110-110")
            }),
            inTurn({
                byteIn("84-84 116-116"),
                byteIn("69-69 101-101"),
                byteIn("88-88 120-120"),
                byteIn("84-84 116-116"),
                byteIn("47-47"),
                byteIn("69-69 101-101"),
                byteIn("86-86 118-118"),
                byteIn("69-69 101-101"),
                byteIn("78-78 110-110"),
                byteIn("84-84 116-116"),
                byteIn("45-45"),
                byteIn("83-83 115-115"),
                byteIn("84-84 116-116"),
                byteIn("82-82 114-114"),
                byteIn("69-69 101-101"),
                byteIn("65-65 97-97"),
                byteIn("77-77 109-109")
            })
        }),
        bytesIn("9-9 32-32", 0, -1),
        anyOf({
            byteIn("59-59"),
            atEnd()
        })
    }),
    false
)
--- Notes how the response around a message of JSON-RPC or MCP deviates from HTTP (RFC 9110).
function ____exports.addHttpNotes(notes, message, ____bindingPattern0)
    local headers
    local status
    status = ____bindingPattern0.status
    headers = ____bindingPattern0.headers
    if not headers or status == NULL then
        return
    end
    if status == 401 and headers:values("www-authenticate") == nil then
        notes[#notes + 1] = "http:challenge-missing"
    end
    if status == 405 and headers:values("allow") == nil then
        notes[#notes + 1] = "http:allow-missing"
    end
    if not isObject(message) then
        return
    end
    local ____type = headers:first("content-type")
    if ____type == nil then
        notes[#notes + 1] = "http:content-type-missing"
    elseif ____type ~= "application/json" and not MESSAGE_TYPE:test(string.sub(____type, 1, 256)) then
        notes[#notes + 1] = "http:content-type"
    end
end
return ____exports
end)()
modules["inspect/notes/json-rpc"] = (function()
local ____exports = {}
local idDeviation
local ____standards_2Ejs = modules["inspect/contracts/standards"]
local STANDARD_CODES = ____standards_2Ejs.STANDARD_CODES
function idDeviation(id, isResponse)
    if type(id) == "string" then
        return nil
    end
    if type(id) == "number" then
        local ____Number_isInteger_result_1
        if __TS__NumberIsInteger(id) then
            ____Number_isInteger_result_1 = nil
        else
            ____Number_isInteger_result_1 = "json-rpc:id-fractional"
        end
        return ____Number_isInteger_result_1
    end
    if id == NULL then
        return "json-rpc:id-null"
    end
    if id ~= nil then
        return "json-rpc:id-type"
    end
    return isResponse and "json-rpc:id-missing" or nil
end
--- Notes how a message deviates from JSON-RPC 2.0, sections 4 and 5.
function ____exports.addMessageNotes(notes, message)
    local ____message_0 = message
    local jsonrpc = ____message_0.jsonrpc
    local id = ____message_0.id
    local result = ____message_0.result
    local ____error = ____message_0.error
    if jsonrpc ~= "2.0" then
        notes[#notes + 1] = "json-rpc:version"
    end
    local idNote = idDeviation(id, result ~= nil or ____error ~= nil)
    if idNote then
        notes[#notes + 1] = idNote
    end
    if result ~= nil and ____error ~= nil then
        notes[#notes + 1] = "json-rpc:result-and-error"
    end
end
--- Notes how an error object deviates from JSON-RPC 2.0 section 5.1.
function ____exports.addErrorNotes(notes, ____bindingPattern0)
    local message
    local code
    code = ____bindingPattern0.code
    message = ____bindingPattern0.message
    if not __TS__NumberIsInteger(code) then
        notes[#notes + 1] = "json-rpc:code-type"
    else
        local number = code
        if number >= 100 and number <= 599 then
            notes[#notes + 1] = "json-rpc:code-is-http-status"
        end
        if number >= -32768 and number < -32099 and not __TS__ArrayIncludes(STANDARD_CODES, number) then
            notes[#notes + 1] = "json-rpc:code-reserved"
        end
    end
    if type(message) ~= "string" then
        notes[#notes + 1] = "json-rpc:message-missing"
    elseif message == "" then
        notes[#notes + 1] = "json-rpc:message-empty"
    end
end
return ____exports
end)()
modules["inspect/notes/mcp"] = (function()
local ____exports = {}
local breaksStatusRule
function breaksStatusRule(code, status)
    if code == -32601 then
        return status ~= 404
    end
    return __TS__ArrayIncludes({-32020, -32021, -32022}, code) and status ~= 400
end
--- The codes that some MCP revision defines, with the first and the last that does; null: still does.
local MCP_CODES = {
    {-32002, "2024-11-05", "2025-11-25"},
    {-32042, "2025-11-25", "2025-11-25"},
    {-32020, "2026-07-28", NULL},
    {-32021, "2026-07-28", NULL},
    {-32022, "2026-07-28", NULL}
}
--- The revision that reserved -32020 to -32099 and answers an unknown method with 404. Revisions sort as text.
local PARTITIONED = "2026-07-28"
--- Notes a null id, which every revision of MCP forbids (schema, RequestId).
function ____exports.addIdNotes(notes, ____bindingPattern0)
    local id
    id = ____bindingPattern0.id
    if id == NULL then
        notes[#notes + 1] = "mcp:id-null"
    end
end
--- Notes how a code and the status beside it deviate from the revision of MCP that the caller named.
function ____exports.addRevisionNotes(notes, code, status, revision)
    local ____list_0 = MCP_CODES
    local ____result_1 = nil
    for ____index_2 = 1, #____list_0 do
        local ____item_3 = ____list_0[____index_2]
        local one = ____item_3[1]
        if one == code then
            ____result_1 = ____item_3
            break
        end
    end
    local mcp = ____result_1
    if mcp and (revision < mcp[2] or mcp[3] ~= NULL and revision > mcp[3]) then
        notes[#notes + 1] = "mcp:code-not-in-revision"
    end
    if revision < PARTITIONED then
        return
    end
    if not mcp and code >= -32099 and code <= -32020 then
        notes[#notes + 1] = "mcp:code-reserved"
    end
    if status ~= NULL and breaksStatusRule(code, status) then
        notes[#notes + 1] = "mcp:status"
    end
end
return ____exports
end)()
modules["inspect/notes/stack-trace"] = (function()
local ____exports = {}
local isFrame, isSpace, CALL, POSITION, LINE, LONGEST_PART
local ____json_2Dobject_2Ejs = modules["shared/json-object"]
local valuesOf = ____json_2Dobject_2Ejs.valuesOf
function isFrame(text, start, ____end)
    local first = start
    while first < ____end and isSpace(__TS__StringCharCodeAt(text, first)) do
        first = first + 1
    end
    if not __TS__StringStartsWith(text, "at ", first) or first + 3 >= ____end then
        return false
    end
    local last = __TS__StringCharCodeAt(text, ____end - 1) == 13 and ____end - 1 or ____end
    local beginning = __TS__StringSlice(
        text,
        first + 3,
        math.min(first + 3 + LONGEST_PART, last)
    )
    local ending = __TS__StringSlice(
        text,
        math.max(first + 3, last - LONGEST_PART),
        last
    )
    if POSITION:test(ending) or LINE:test(ending) then
        return true
    end
    return CALL:test(beginning) and __TS__StringEndsWith(ending, ")")
end
function isSpace(unit)
    return unit == 32 or unit == 9
end
--- As much of the strings of a value is searched as a body may hold.
local MOST_CHARACTERS = 65536
local DEEPEST = 31
local MOST_VALUES = 16384
local PYTHON_HEADING = "Traceback (most recent call last)"
CALL = regex(
    inTurn({
        atStart(),
        bytesIn("36-36 43-45 47-57 60-60 62-62 64-91 93-93 95-122", 1, -1),
        repeated(
            inTurn({
                byteIn("46-46"),
                bytesIn("36-36 43-45 47-57 60-60 62-62 64-91 93-93 95-122", 1, -1)
            }),
            1,
            -1
        ),
        bytesIn("32-32", 0, 1),
        byteIn("40-40")
    }),
    false
)
POSITION = regex(
    inTurn({
        byteIn("58-58"),
        bytesIn("48-57", 1, 9),
        byteIn("58-58"),
        bytesIn("48-57", 1, 9),
        bytesIn("41-41", 0, 1),
        atEnd()
    }),
    false
)
LINE = regex(
    inTurn({
        byteIn("58-58"),
        byteIn("108-108"),
        byteIn("105-105"),
        byteIn("110-110"),
        byteIn("101-101"),
        byteIn("32-32"),
        bytesIn("48-57", 1, 9),
        atEnd()
    }),
    false
)
LONGEST_PART = 512
--- Whether a text holds a stack trace of Python, JavaScript, Java or .NET. Linear: each line is looked at once.
function ____exports.isStackTrace(text)
    if __TS__StringIncludes(text, PYTHON_HEADING) then
        return true
    end
    do
        local start = 0
        while start < #text do
            local newline = (string.find(
                text,
                "\n",
                math.max(start + 1, 1),
                true
            ) or 0) - 1
            local ____end = newline < 0 and #text or newline
            if isFrame(text, start, ____end) then
                return true
            end
            start = ____end + 1
        end
    end
    return false
end
--- Whether any string in a value holds a stack trace, as far as a body may reach.
function ____exports.holdsStackTrace(value)
    local open = {{value = value, depth = 0}}
    local characters = 0
    do
        local count = 0
        while count < MOST_VALUES do
            local next = table.remove(open)
            if not next then
                return false
            end
            if type(next.value) == "string" then
                local text = __TS__StringSlice(next.value, 0, MOST_CHARACTERS - characters)
                if ____exports.isStackTrace(text) then
                    return true
                end
                characters = characters + #text
                if characters >= MOST_CHARACTERS then
                    return false
                end
            elseif type(next.value) == "table" and next.value ~= NULL and next.depth < DEEPEST then
                for ____, inner in ipairs(valuesOf(next.value)) do
                    if #open < MOST_VALUES then
                        open[#open + 1] = {value = inner, depth = next.depth + 1}
                    end
                end
            end
            count = count + 1
        end
    end
    return false
end
return ____exports
end)()
modules["inspect/notes/notes"] = (function()
local ____exports = {}
local isMcpResponse, isInResult, leaksStackTrace
local ____json_2Dobject_2Ejs = modules["shared/json-object"]
local isObject = ____json_2Dobject_2Ejs.isObject
local ____standards_2Ejs = modules["inspect/contracts/standards"]
local MCP = ____standards_2Ejs.MCP
local ____error_2Dshape_2Ejs = modules["inspect/decode/error-shape"]
local isJsonRpcMessage = ____error_2Dshape_2Ejs.isJsonRpcMessage
local toolTexts = ____error_2Dshape_2Ejs.toolTexts
local ____tool_2Dresult_2Dbodies_2Ejs = modules["inspect/decode/tool-result-bodies"]
local parseJsonText = ____tool_2Dresult_2Dbodies_2Ejs.parseJsonText
local ____http_2Ejs = modules["inspect/notes/http"]
local addHttpNotes = ____http_2Ejs.addHttpNotes
local ____json_2Drpc_2Ejs = modules["inspect/notes/json-rpc"]
local addErrorNotes = ____json_2Drpc_2Ejs.addErrorNotes
local addMessageNotes = ____json_2Drpc_2Ejs.addMessageNotes
local ____mcp_2Ejs = modules["inspect/notes/mcp"]
local addIdNotes = ____mcp_2Ejs.addIdNotes
local addRevisionNotes = ____mcp_2Ejs.addRevisionNotes
local ____stack_2Dtrace_2Ejs = modules["inspect/notes/stack-trace"]
local holdsStackTrace = ____stack_2Dtrace_2Ejs.holdsStackTrace
local isStackTrace = ____stack_2Dtrace_2Ejs.isStackTrace
function isMcpResponse(____bindingPattern0)
    local match
    local revision
    local surface
    surface = ____bindingPattern0.context.surface
    revision = ____bindingPattern0.context.revision
    match = ____bindingPattern0.match
    local ____temp_6 = revision ~= nil or surface == "mcp"
    if not ____temp_6 then
        local ____opt_4 = defined(match)
        ____temp_6 = (____opt_4 and ____opt_4.contract) == MCP
    end
    return ____temp_6
end
function isInResult(message)
    local ____isObject_result_7
    if isObject(message) then
        ____isObject_result_7 = message.result
    else
        ____isObject_result_7 = nil
    end
    local result = ____isObject_result_7
    return isObject(result) and (result.isError == true or result.status == "failed")
end
function leaksStackTrace(message, ____error, text)
    if text ~= NULL and isStackTrace(text) then
        return true
    end
    if ____error and (holdsStackTrace(____error.message) or holdsStackTrace(____error.data)) then
        return true
    end
    local ____isObject_result_8
    if isObject(message) then
        ____isObject_result_8 = message.result
    else
        ____isObject_result_8 = nil
    end
    local result = ____isObject_result_8
    if not isObject(result) then
        return false
    end
    if holdsStackTrace(result.structuredContent) or holdsStackTrace(result.error) then
        return true
    end
    local ____list_9 = toolTexts(message)
    local ____result_10 = false
    for ____index_11 = 1, #____list_9 do
        local one = ____list_9[____index_11]
        if holdsStackTrace(one) or holdsStackTrace(parseJsonText(one)) then
            ____result_10 = true
            break
        end
    end
    return ____result_10
end
--- All notes, in the order in which they are listed.
local ORDER = {
    "unknown-vendor",
    "unknown-protocol-version",
    "retry-after-conflict",
    "retry-after-unreadable",
    "json-rpc:version",
    "json-rpc:id-null",
    "json-rpc:id-missing",
    "json-rpc:id-fractional",
    "json-rpc:id-type",
    "json-rpc:result-and-error",
    "json-rpc:code-type",
    "json-rpc:code-reserved",
    "json-rpc:code-is-http-status",
    "json-rpc:message-missing",
    "json-rpc:message-empty",
    "mcp:id-null",
    "mcp:code-reserved",
    "mcp:code-not-in-revision",
    "mcp:status",
    "http:challenge-missing",
    "http:allow-missing",
    "http:content-type-missing",
    "http:content-type",
    "leak:stack-trace"
}
--- Adds how an error deviates from JSON-RPC 2.0, MCP and HTTP, and whether it leaks a stack trace (R12).
function ____exports.addErrorResponseNotes(notes, noted)
    local ____noted_0 = noted
    local message = ____noted_0.message
    local response = ____noted_0.response
    local text = ____noted_0.text
    local ____noted_context_1 = noted.context
    local revision = ____noted_context_1.revision
    local ____response_2 = response
    local shape = ____response_2.shape
    local isMcp = isMcpResponse(noted)
    local ____error = shape == "json-rpc-error" and isObject(message) and isObject(message.error) and message.error or nil
    local isMessage = isJsonRpcMessage(message)
    local isRpc = isMessage or ____error ~= nil or isInResult(message)
    if isMessage or ____error then
        addMessageNotes(notes, message)
    end
    if ____error then
        addErrorNotes(notes, ____error)
    end
    if isMcp and isMessage then
        addIdNotes(notes, message)
    end
    if ____error and revision ~= nil and __TS__NumberIsInteger(____error.code) then
        addRevisionNotes(notes, ____error.code, response.status, revision)
    end
    if isRpc or isMcp then
        addHttpNotes(notes, message, response)
    end
    if leaksStackTrace(message, ____error, text) then
        notes[#notes + 1] = "leak:stack-trace"
    end
end
--- Adds how a message that is not an error deviates from JSON-RPC 2.0 and MCP.
function ____exports.addSuccessNotes(notes, noted)
    local ____noted_3 = noted
    local message = ____noted_3.message
    if not isJsonRpcMessage(message) then
        return
    end
    addMessageNotes(notes, message)
    if isMcpResponse(noted) then
        addIdNotes(notes, message)
    end
end
function ____exports.inOrder(notes)
    return #notes < 2 and notes or __TS__ArraySort(
        notes,
        function(____, a, b) return __TS__ArrayIndexOf(ORDER, a) - __TS__ArrayIndexOf(ORDER, b) end
    )
end
return ____exports
end)()
modules["inspect/contracts/advice"] = (function()
local ____exports = {}
function ____exports.adviceFrom(____bindingPattern0)
    local backoff
    local remedy
    local retryable
    local when
    local category
    category = ____bindingPattern0.category
    when = ____bindingPattern0.when
    retryable = ____bindingPattern0.retryable
    remedy = ____bindingPattern0.remedy
    backoff = ____bindingPattern0.backoff
    return {category = category, retry = {
        when = when,
        retryable = retryable,
        remedy = remedy,
        seconds = NULL,
        source = NULL,
        backoff = backoff
    }}
end
return ____exports
end)()
modules["inspect/retry/status-defaults"] = (function()
local ____exports = {}
local ____advice_2Ejs = modules["inspect/contracts/advice"]
local adviceFrom = ____advice_2Ejs.adviceFrom
local WAIT = {when = "after-delay", retryable = true, remedy = "wait", backoff = NULL}
local NEVER = {when = "never", retryable = false, remedy = NULL, backoff = NULL}
local AUTHENTICATE = {when = "after-remedy", retryable = false, remedy = "authenticate", backoff = NULL}
local ADD_CREDITS = {when = "after-remedy", retryable = false, remedy = "add-credits", backoff = NULL}
--- The advice of an HTTP status alone: RFC 9110 sections 15.5 and 15.6, RFC 6585, RFC 8470, and the codes of common proxies.
local TABLE = {
    {{401, 407, 511}, "unauthenticated", AUTHENTICATE},
    {{402}, "budget-exceeded", ADD_CREDITS},
    {{403, 451}, "permission-denied", NEVER},
    {{404, 410}, "not-found", NEVER},
    {{
        405,
        406,
        415,
        426,
        501,
        505
    }, "not-supported", NEVER},
    {{409, 423}, "conflict", NEVER},
    {{412, 428}, "precondition-failed", NEVER},
    {{429}, "rate-limited", WAIT},
    {{
        408,
        421,
        425,
        502,
        503,
        504,
        520,
        521,
        522,
        523,
        524,
        529,
        530
    }, "unavailable", WAIT}
}
local BY_STATUS = __TS__New(
    Map,
    __TS__ArrayFlatMap(
        TABLE,
        function(____, ____bindingPattern0)
            local retry
            local category
            local statuses
            statuses = ____bindingPattern0[1]
            category = ____bindingPattern0[2]
            retry = ____bindingPattern0[3]
            local advice = adviceFrom(__TS__ObjectAssign({category = category}, retry))
            local ____list_0 = statuses
            local ____result_1 = {}
            for ____index_2 = 1, #____list_0 do
                local status = ____list_0[____index_2]
                ____result_1[#____result_1 + 1] = {status, advice}
            end
            return ____result_1
        end
    )
)
local OTHER_4XX = adviceFrom(__TS__ObjectAssign({category = "invalid-request"}, NEVER))
local OTHER_5XX = adviceFrom(__TS__ObjectAssign({category = "internal"}, WAIT))
local UNKNOWN = adviceFrom(__TS__ObjectAssign({category = "unknown"}, NEVER))
--- 401, 407 and 511 with a challenge: software can answer it.
____exports.CHALLENGED = adviceFrom(__TS__ObjectAssign({category = "unauthenticated"}, AUTHENTICATE, {retryable = true}))
--- The advice of a response that says how long to wait.
____exports.AFTER_DELAY = adviceFrom(__TS__ObjectAssign({category = "rate-limited"}, WAIT)).retry
--- The advice of a response whose sender asks not to try again.
____exports.DO_NOT_RETRY = UNKNOWN.retry
function ____exports.adviceOfStatus(status)
    if status == NULL or status < 400 or status > 599 then
        return UNKNOWN
    end
    return BY_STATUS:get(status) or (status < 500 and OTHER_4XX or OTHER_5XX)
end
--- The statuses that say more than a generic or undocumented code of JSON-RPC.
local SPECIFIC = {
    401,
    402,
    403,
    407,
    408,
    413,
    429,
    502,
    503,
    504
}
function ____exports.outranksJsonRpcCode(status)
    return __TS__ArrayIncludes(SPECIFIC, status)
end
--- The statuses at which no wait helps.
local NOT_BY_WAITING = {401, 402, 407, 511}
function ____exports.mayHelpToWait(status)
    return not __TS__ArrayIncludes(NOT_BY_WAITING, status)
end
return ____exports
end)()
modules["inspect/retry/retry-advice"] = (function()
local ____exports = {}
local challengeAdvice, codeAdvice, agreedAdvice, statusAdvice, mirroredStatus
local ____code_2Din_2Dtext_2Ejs = modules["shared/code-in-text"]
local codeInText = ____code_2Din_2Dtext_2Ejs.codeInText
local ____standards_2Ejs = modules["inspect/contracts/standards"]
local PROBLEM_DETAILS = ____standards_2Ejs.PROBLEM_DETAILS
local ____error_2Dshape_2Ejs = modules["inspect/decode/error-shape"]
local firstText = ____error_2Dshape_2Ejs.firstText
local ____challenges_2Ejs = modules["inspect/http/challenges"]
local challengeError = ____challenges_2Ejs.challengeError
local ____status_2Ddefaults_2Ejs = modules["inspect/retry/status-defaults"]
local AFTER_DELAY = ____status_2Ddefaults_2Ejs.AFTER_DELAY
local adviceOfStatus = ____status_2Ddefaults_2Ejs.adviceOfStatus
local CHALLENGED = ____status_2Ddefaults_2Ejs.CHALLENGED
local mayHelpToWait = ____status_2Ddefaults_2Ejs.mayHelpToWait
local outranksJsonRpcCode = ____status_2Ddefaults_2Ejs.outranksJsonRpcCode
function challengeAdvice(____bindingPattern0, challenges)
    local oauth
    oauth = ____bindingPattern0.oauth
    if not oauth or #challenges == 0 then
        return nil
    end
    local ____error = challengeError(
        challenges,
        function(code) return oauth.codes:has(code) end
    )
    if ____error == nil then
        return nil
    end
    local ____list_12 = oauth.envelopes
    local ____result_13 = {}
    for ____index_14 = 1, #____list_12 do
        local ____item_15 = ____list_12[____index_14]
        local byCode = ____item_15.byCode
        addAll(
            ____result_13,
            byCode:get(____error) or ({})
        )
    end
    local ____opt_10 = ____result_13[1]
    return ____opt_10 and ____opt_10.advice
end
function codeAdvice(____bindingPattern0, text)
    local jsonRpc
    jsonRpc = ____bindingPattern0.jsonRpc
    local ____temp_16
    if text == nil then
        ____temp_16 = nil
    else
        ____temp_16 = codeInText(text)
    end
    local code = ____temp_16
    if code == nil then
        return nil
    end
    local ____opt_19 = jsonRpc
    local ____opt_17 = ____opt_19 and __TS__ArrayFlatMap(
        jsonRpc and jsonRpc.envelopes,
        function(____, ____bindingPattern0)
            local byCode
            byCode = ____bindingPattern0.byCode
            return byCode:get(code) or ({})
        end
    )[1]
    return ____opt_17 and ____opt_17.advice
end
function agreedAdvice(result)
    local ____temp_25 = result and result.candidateForms or ({})
    local first = ____temp_25[1]
    local others = __TS__ArraySlice(____temp_25, 1)
    if not first then
        return {}
    end
    local ____first_advice_26 = first.advice
    local category = ____first_advice_26.category
    local retry = ____first_advice_26.retry
    if #others == 0 then
        return {category = category, retry = retry}
    end
    local ____list_27 = others
    local ____result_28 = true
    for ____index_29 = 1, #____list_27 do
        local other = ____list_27[____index_29]
        if not (other.advice.category == category) then
            ____result_28 = false
            break
        end
    end
    local sameCategory = ____result_28
    local sameAdvice = __TS__ArrayEvery(
        others,
        function(____, ____bindingPattern0)
            local other
            other = ____bindingPattern0.advice.retry
            return other.when == retry.when and other.retryable == retry.retryable and other.remedy == retry.remedy
        end
    )
    local ____list_30 = others
    local ____result_31 = true
    for ____index_32 = 1, #____list_30 do
        local other = ____list_30[____index_32]
        if not (other.advice.retry.backoff == retry.backoff) then
            ____result_31 = false
            break
        end
    end
    local sameBackoff = ____result_31
    return __TS__ObjectAssign(
        {},
        sameCategory and ({category = category}),
        sameAdvice and ({retry = sameBackoff and retry or __TS__ObjectAssign({}, retry, {backoff = NULL})})
    )
end
function statusAdvice(____bindingPattern0, result)
    local body
    local headers
    local status
    status = ____bindingPattern0.status
    headers = ____bindingPattern0.headers
    body = ____bindingPattern0.body
    local isBelow400 = status == NULL or status < 400
    local ____adviceOfStatus_34 = adviceOfStatus
    local ____isBelow400_33
    if isBelow400 then
        ____isBelow400_33 = mirroredStatus(result, body) or status
    else
        ____isBelow400_33 = status
    end
    local advice = ____adviceOfStatus_34(____isBelow400_33)
    if advice.retry.remedy ~= "authenticate" or not headers then
        return advice
    end
    local hasChallenge = headers:values("www-authenticate") ~= nil or headers:values("proxy-authenticate") ~= nil
    return hasChallenge and CHALLENGED or advice
end
function mirroredStatus(result, body)
    local ____temp_37 = result and result.envelope or ({})
    local contract = ____temp_37.contract
    local envelope = ____temp_37.envelope
    if (contract and contract.id) ~= PROBLEM_DETAILS then
        return nil
    end
    local ____opt_40 = defined(envelope and envelope.statusMirror)
    local mirrored = ____opt_40 and ____opt_40.accessor(body)
    local status = type(mirrored) == "string" and regex(
        inTurn({
            atStart(),
            bytesIn("48-57", 3, 3),
            atEnd()
        }),
        false
    ):test(mirrored) and __TS__Number(mirrored) or mirrored
    return type(status) == "number" and status >= 400 and status or nil
end
--- Whether the matched error says itself what it means: then no wait changes the advice.
function ____exports.isDocumentedAdvice(result)
    return (result and result.form) ~= nil and not result.form.isGeneric
end
--- The advice of an error (R7): the first source that applies.
function ____exports.adviceOf(index, result, response, facts)
    local form = result and result.form
    if form and not form.isGeneric then
        return form.advice
    end
    local ____response_4 = response
    local status = ____response_4.status
    local shape = ____response_4.shape
    if shape == "json-rpc-error" and outranksJsonRpcCode(status) then
        local ____temp_5
        if status == 401 or status == 403 then
            ____temp_5 = challengeAdvice(
                index,
                facts:challenges()
            )
        else
            ____temp_5 = nil
        end
        local challenge = ____temp_5
        return challenge or statusAdvice(response)
    end
    local ____temp_6
    if shape == "tool-result" then
        ____temp_6 = codeAdvice(
            index,
            firstText(response.body)
        )
    else
        ____temp_6 = nil
    end
    local inText = ____temp_6
    local generic = inText or form and form.advice
    if generic then
        return generic
    end
    local ____agreedAdvice_result_9 = agreedAdvice(result)
    local category = ____agreedAdvice_result_9.category
    local retry = ____agreedAdvice_result_9.retry
    if category and retry then
        return {category = category, retry = retry}
    end
    local other = challengeAdvice(
        index,
        facts:challenges()
    ) or statusAdvice(response, result)
    return {category = category or other.category, retry = retry or other.retry}
end
--- The advice of a response with a wait (R7): it helps to wait, unless something else has to happen first.
function ____exports.withWait(____bindingPattern0, status)
    local retry
    local category
    category = ____bindingPattern0.category
    retry = ____bindingPattern0.retry
    if not mayHelpToWait(status) then
        return {category = category, retry = retry}
    end
    local isWait = retry.when == "after-delay" and retry.retryable and retry.remedy == "wait"
    return {category = status == 403 and "rate-limited" or category, retry = isWait and retry or AFTER_DELAY}
end
return ____exports
end)()
modules["inspect/http/utc-time"] = (function()
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
end)()
modules["inspect/http/http-date"] = (function()
local ____exports = {}
local time, fullYear, MONTHS
local ____utc_2Dtime_2Ejs = modules["inspect/http/utc-time"]
local utcTime = ____utc_2Dtime_2Ejs.utcTime
local utcYear = ____utc_2Dtime_2Ejs.utcYear
function time(year, monthName, dayText, clock)
    if monthName == nil then
        monthName = ""
    end
    if dayText == nil then
        dayText = ""
    end
    local month = __TS__ArrayIndexOf(
        MONTHS,
        lowerCase(monthName)
    )
    local day = __TS__Number(dayText)
    local ____list_1 = clock
    local ____result_2 = {}
    for ____index_3 = 1, #____list_1 do
        local part = ____list_1[____index_3]
        ____result_2[#____result_2 + 1] = __TS__Number(part)
    end
    local hours, minutes, seconds = __TS__Unpack(____result_2)
    if hours == nil then
        hours = 0
    end
    if minutes == nil then
        minutes = 0
    end
    if seconds == nil then
        seconds = 0
    end
    if month == -1 or hours > 23 or minutes > 59 or seconds > 60 then
        return nil
    end
    return utcTime(
        year,
        month,
        day,
        hours,
        minutes,
        seconds
    )
end
function fullYear(twoDigits, now)
    local present = utcYear(now)
    local year = present - present % 100 + twoDigits
    if year > present + 50 then
        return year - 100
    end
    return year <= present - 50 and year + 100 or year
end
MONTHS = {
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec"
}
--- The three formats that a recipient must accept: RFC 9110 section 5.6.7.
local IMF_FIXDATE = regex(
    inTurn({
        atStart(),
        bytesIn("65-90 97-122", 3, 3),
        byteIn("44-44"),
        byteIn("32-32"),
        capture(
            1,
            inTurn({
                byteIn("48-57"),
                byteIn("48-57")
            })
        ),
        byteIn("32-32"),
        capture(
            2,
            bytesIn("65-90 97-122", 3, 3)
        ),
        byteIn("32-32"),
        capture(
            3,
            bytesIn("48-57", 4, 4)
        ),
        byteIn("32-32"),
        capture(
            4,
            inTurn({
                byteIn("48-57"),
                byteIn("48-57")
            })
        ),
        byteIn("58-58"),
        capture(
            5,
            inTurn({
                byteIn("48-57"),
                byteIn("48-57")
            })
        ),
        byteIn("58-58"),
        capture(
            6,
            inTurn({
                byteIn("48-57"),
                byteIn("48-57")
            })
        ),
        byteIn("32-32"),
        byteIn("71-71 103-103"),
        byteIn("77-77 109-109"),
        byteIn("84-84 116-116"),
        atEnd()
    }),
    false
)
local RFC_850 = regex(
    inTurn({
        atStart(),
        bytesIn("65-90 97-122", 6, 9),
        byteIn("44-44"),
        byteIn("32-32"),
        capture(
            1,
            inTurn({
                byteIn("48-57"),
                byteIn("48-57")
            })
        ),
        byteIn("45-45"),
        capture(
            2,
            bytesIn("65-90 97-122", 3, 3)
        ),
        byteIn("45-45"),
        capture(
            3,
            inTurn({
                byteIn("48-57"),
                byteIn("48-57")
            })
        ),
        byteIn("32-32"),
        capture(
            4,
            inTurn({
                byteIn("48-57"),
                byteIn("48-57")
            })
        ),
        byteIn("58-58"),
        capture(
            5,
            inTurn({
                byteIn("48-57"),
                byteIn("48-57")
            })
        ),
        byteIn("58-58"),
        capture(
            6,
            inTurn({
                byteIn("48-57"),
                byteIn("48-57")
            })
        ),
        byteIn("32-32"),
        byteIn("71-71 103-103"),
        byteIn("77-77 109-109"),
        byteIn("84-84 116-116"),
        atEnd()
    }),
    false
)
local ASCTIME = regex(
    inTurn({
        atStart(),
        bytesIn("65-90 97-122", 3, 3),
        byteIn("32-32"),
        capture(
            1,
            bytesIn("65-90 97-122", 3, 3)
        ),
        byteIn("32-32"),
        capture(
            2,
            inTurn({
                byteIn("32-32 48-57"),
                byteIn("48-57")
            })
        ),
        byteIn("32-32"),
        capture(
            3,
            inTurn({
                byteIn("48-57"),
                byteIn("48-57")
            })
        ),
        byteIn("58-58"),
        capture(
            4,
            inTurn({
                byteIn("48-57"),
                byteIn("48-57")
            })
        ),
        byteIn("58-58"),
        capture(
            5,
            inTurn({
                byteIn("48-57"),
                byteIn("48-57")
            })
        ),
        byteIn("32-32"),
        capture(
            6,
            bytesIn("48-57", 4, 4)
        ),
        atEnd()
    }),
    false
)
--- The time of an HTTP-date in milliseconds since 1970; undefined for another text.
-- 
-- @param now the present, in milliseconds: a year of two digits is the one within 50 years of it
function ____exports.parseHttpDate(text, now)
    local parts = IMF_FIXDATE:exec(text)
    if defined(parts) then
        return time(
            __TS__Number(parts[4]),
            parts[3],
            parts[2],
            __TS__ArraySlice(parts, 4)
        )
    end
    parts = RFC_850:exec(text)
    if defined(parts) then
        return time(
            fullYear(
                __TS__Number(parts[4]),
                now
            ),
            parts[3],
            parts[2],
            __TS__ArraySlice(parts, 4)
        )
    end
    parts = ASCTIME:exec(text)
    local ____defined_result_0
    if defined(parts) then
        ____defined_result_0 = time(
            __TS__Number(parts[7]),
            parts[2],
            parts[3],
            __TS__ArraySlice(parts, 3, 6)
        )
    else
        ____defined_result_0 = nil
    end
    return ____defined_result_0
end
return ____exports
end)()
modules["inspect/http/retry-after"] = (function()
local ____exports = {}
local wholeSeconds, listItems, secondsUntilDate, DIGIT_ZERO, DAY
local ____text_2Dunits_2Ejs = modules["shared/text-units"]
local cutAtUnits = ____text_2Dunits_2Ejs.cutAtUnits
local ____headers_2Ejs = modules["inspect/http/headers"]
local linesOf = ____headers_2Ejs.linesOf
local ____http_2Ddate_2Ejs = modules["inspect/http/http-date"]
local parseHttpDate = ____http_2Ddate_2Ejs.parseHttpDate
function wholeSeconds(text)
    if #text == 0 or #text > 9 then
        return nil
    end
    local seconds = 0
    do
        local i = 0
        while i < #text do
            local digit = __TS__StringCharCodeAt(text, i) - DIGIT_ZERO
            if digit < 0 or digit > 9 then
                return nil
            end
            seconds = seconds * 10 + digit
            i = i + 1
        end
    end
    return seconds
end
function listItems(line)
    local items = {}
    for ____, part in ipairs(__TS__StringSplit(line, ",")) do
        local last = __TS__ArrayAt(items, -1)
        if last ~= nil and DAY:test(last) then
            items[#items] = (last .. ",") .. trimEnd(part)
        else
            items[#items + 1] = trim(part)
        end
    end
    local ____list_1 = items
    local ____result_2 = {}
    for ____index_3 = 1, #____list_1 do
        local item = ____list_1[____index_3]
        if item ~= "" then
            ____result_2[#____result_2 + 1] = item
        end
    end
    return ____result_2
end
function secondsUntilDate(date, headers, now)
    local ____until = parseHttpDate(
        date,
        now()
    )
    local ____temp_4
    if ____until == nil then
        ____temp_4 = nil
    else
        ____temp_4 = ____exports.secondsUntil(____until, headers, now)
    end
    return ____temp_4
end
--- Seconds from the response's own `Date`, else from the clock, to a time in milliseconds since 1970; the past is 0.
function ____exports.secondsUntil(time, headers, now)
    local sent = headers and headers:first("date")
    local ____temp_7
    if sent == nil then
        ____temp_7 = nil
    else
        ____temp_7 = parseHttpDate(
            trim(sent),
            now()
        )
    end
    local from = ____temp_7 or now()
    return math.max(0, (time - from) / 1000)
end
--- The longest wait that is believed, in seconds.
____exports.LONGEST_WAIT = 2 ^ 31 - 1
DIGIT_ZERO = 48
local DELAY_SECONDS = regex(
    inTurn({
        atStart(),
        bytesIn("48-57", 1, 20),
        repeated(
            inTurn({
                byteIn("46-46"),
                bytesIn("48-57", 1, 20)
            }),
            0,
            1
        ),
        atEnd()
    }),
    false
)
--- As much of a field line as is read: a long list of items is not a wait.
local LONGEST_LINE = 1024
--- The longest of several waits in whole seconds, and whether one of them could not be read.
____exports.LongestWait = __TS__Class()
local LongestWait = ____exports.LongestWait
LongestWait.name = "LongestWait"
function LongestWait.prototype.____constructor(self)
    self.isUnreadable = false
end
function LongestWait.prototype.add(self, seconds)
    if seconds == nil or not (seconds >= 0 and seconds <= ____exports.LONGEST_WAIT) then
        self.isUnreadable = true
    elseif self.seconds == nil or seconds > self.seconds then
        self.seconds = math.ceil(seconds)
    end
end
--- The longest wait of `Retry-After` (RFC 9110 section 10.2.3).
function ____exports.readRetryAfter(headers, now)
    local wait = __TS__New(____exports.LongestWait)
    local values = headers:values("retry-after")
    if values == nil then
        return wait
    end
    local ____temp_0
    if type(values) == "string" then
        ____temp_0 = wholeSeconds(values)
    else
        ____temp_0 = nil
    end
    local plain = ____temp_0
    if plain ~= nil then
        wait:add(plain)
        return wait
    end
    for ____, line in ipairs(linesOf(values)) do
        for ____, item in ipairs(listItems(cutAtUnits(line, LONGEST_LINE))) do
            wait:add(DELAY_SECONDS:test(item) and __TS__Number(item) or secondsUntilDate(item, headers, now))
        end
    end
    return wait
end
local function atTheBeginning()
    return 0
end
--- Whether `Retry-After` can be read at all.
function ____exports.hasReadableRetryAfter(headers)
    return ____exports.readRetryAfter(headers, atTheBeginning).seconds ~= nil
end
DAY = regex(
    inTurn({
        atStart(),
        anyOf({
            inTurn({
                byteIn("77-77 109-109"),
                byteIn("79-79 111-111"),
                byteIn("78-78 110-110")
            }),
            inTurn({
                byteIn("84-84 116-116"),
                byteIn("85-85 117-117"),
                byteIn("69-69 101-101")
            }),
            inTurn({
                byteIn("87-87 119-119"),
                byteIn("69-69 101-101"),
                byteIn("68-68 100-100")
            }),
            inTurn({
                byteIn("84-84 116-116"),
                byteIn("72-72 104-104"),
                byteIn("85-85 117-117")
            }),
            inTurn({
                byteIn("70-70 102-102"),
                byteIn("82-82 114-114"),
                byteIn("73-73 105-105")
            }),
            inTurn({
                byteIn("83-83 115-115"),
                byteIn("65-65 97-97"),
                byteIn("84-84 116-116")
            }),
            inTurn({
                byteIn("83-83 115-115"),
                byteIn("85-85 117-117"),
                byteIn("78-78 110-110")
            })
        }),
        bytesIn("65-90 97-122", 0, 6),
        atEnd()
    }),
    false
)
return ____exports
end)()
modules["inspect/retry/wait-units"] = (function()
local ____exports = {}
local scaled, durationOf, numberIn, timeOf, NUMBER, GO_PART, GO_UNITS, ISO_DURATION, DATE_TIME
local ____text_2Dunits_2Ejs = modules["shared/text-units"]
local isLongerInUnits = ____text_2Dunits_2Ejs.isLongerInUnits
local ____http_2Ddate_2Ejs = modules["inspect/http/http-date"]
local parseHttpDate = ____http_2Ddate_2Ejs.parseHttpDate
local ____retry_2Dafter_2Ejs = modules["inspect/http/retry-after"]
local secondsUntil = ____retry_2Dafter_2Ejs.secondsUntil
local ____utc_2Dtime_2Ejs = modules["inspect/http/utc-time"]
local utcTime = ____utc_2Dtime_2Ejs.utcTime
function scaled(value, factor)
    local ____temp_4
    if value == nil then
        ____temp_4 = nil
    else
        ____temp_4 = value * factor
    end
    return ____temp_4
end
--- A number, or its decimal text.
function ____exports.numberOf(value)
    if type(value) == "number" then
        return value
    end
    return type(value) == "string" and NUMBER:test(trim(value)) and __TS__Number(value) or nil
end
function durationOf(text)
    local iso = ISO_DURATION:exec(text)
    if defined(iso) then
        local days = numberIn(iso[2]) * 7 + numberIn(iso[3])
        return ((days * 24 + numberIn(iso[4])) * 60 + numberIn(iso[5])) * 60 + numberIn(iso[6])
    end
    if text == "" or isLongerInUnits(text, 256) then
        return nil
    end
    local total = 0
    GO_PART.lastIndex = 0
    repeat
        do
            local part = GO_PART:exec(text)
            if not defined(part) then
                return nil
            end
            total = total + numberIn(part[2]) * (GO_UNITS[part[3]] or 0)
        end
    until not (GO_PART.lastIndex < #text)
    return total
end
function numberIn(part)
    return part == nil and 0 or __TS__Number(__TS__StringReplaceAll(part, ",", "."))
end
function timeOf(text, now)
    local parts = DATE_TIME:exec(text)
    if not defined(parts) then
        return parseHttpDate(text, now)
    end
    local ____list_5 = __TS__ArraySlice(parts, 1, 7)
    local ____result_6 = {}
    for ____index_7 = 1, #____list_5 do
        local part = ____list_5[____index_7]
        ____result_6[#____result_6 + 1] = __TS__Number(part)
    end
    local year, month, day, hours, minutes, seconds = __TS__Unpack(____result_6)
    if year == nil then
        year = 0
    end
    if month == nil then
        month = 0
    end
    if day == nil then
        day = 0
    end
    if hours == nil then
        hours = 0
    end
    if minutes == nil then
        minutes = 0
    end
    if seconds == nil then
        seconds = 0
    end
    if month < 1 or hours > 23 or minutes > 59 or seconds > 60 then
        return nil
    end
    local offset = (parts[9] == "-" and -1 or 1) * (numberIn(parts[10]) * 60 + numberIn(parts[11]))
    local time = utcTime(
        year,
        month - 1,
        day,
        hours,
        minutes,
        seconds
    )
    local ____temp_8
    if time == nil then
        ____temp_8 = nil
    else
        ____temp_8 = time + numberIn(parts[8]) * 1000 - offset * 60000
    end
    return ____temp_8
end
NUMBER = regex(
    inTurn({
        atStart(),
        bytesIn("45-45", 0, 1),
        bytesIn("48-57", 1, 20),
        repeated(
            inTurn({
                byteIn("46-46"),
                bytesIn("48-57", 1, 20)
            }),
            0,
            1
        ),
        atEnd()
    }),
    false
)
GO_PART = regex(
    inTurn({
        capture(
            1,
            inTurn({
                bytesIn("48-57", 1, 15),
                repeated(
                    inTurn({
                        byteIn("46-46"),
                        bytesIn("48-57", 1, 15)
                    }),
                    0,
                    1
                )
            })
        ),
        capture(
            2,
            anyOf({
                inTurn({
                    byteIn("109-109"),
                    byteIn("115-115")
                }),
                inTurn({
                    byteIn("117-117"),
                    byteIn("115-115")
                }),
                inTurn({
                    literal("µ"),
                    byteIn("115-115")
                }),
                inTurn({
                    byteIn("110-110"),
                    byteIn("115-115")
                }),
                byteIn("104-104"),
                byteIn("109-109"),
                byteIn("115-115")
            })
        )
    }),
    true
)
GO_UNITS = {
    h = 3600,
    m = 60,
    s = 1,
    ms = 0.001,
    us = 0.000001,
    ["µs"] = 0.000001,
    ns = 1e-9
}
ISO_DURATION = regex(
    inTurn({
        atStart(),
        byteIn("80-80"),
        ahead(byteIn("0-9 11-12 14-255")),
        repeated(
            inTurn({
                capture(
                    1,
                    bytesIn("48-57", 1, 15)
                ),
                byteIn("87-87")
            }),
            0,
            1
        ),
        repeated(
            inTurn({
                capture(
                    2,
                    bytesIn("48-57", 1, 15)
                ),
                byteIn("68-68")
            }),
            0,
            1
        ),
        repeated(
            inTurn({
                byteIn("84-84"),
                ahead(byteIn("0-9 11-12 14-255")),
                repeated(
                    inTurn({
                        capture(
                            3,
                            bytesIn("48-57", 1, 15)
                        ),
                        byteIn("72-72")
                    }),
                    0,
                    1
                ),
                repeated(
                    inTurn({
                        capture(
                            4,
                            bytesIn("48-57", 1, 15)
                        ),
                        byteIn("77-77")
                    }),
                    0,
                    1
                ),
                repeated(
                    inTurn({
                        capture(
                            5,
                            inTurn({
                                bytesIn("48-57", 1, 15),
                                repeated(
                                    inTurn({
                                        byteIn("44-44 46-46"),
                                        bytesIn("48-57", 1, 15)
                                    }),
                                    0,
                                    1
                                )
                            })
                        ),
                        byteIn("83-83")
                    }),
                    0,
                    1
                )
            }),
            0,
            1
        ),
        atEnd()
    }),
    false
)
DATE_TIME = regex(
    inTurn({
        atStart(),
        capture(
            1,
            bytesIn("48-57", 4, 4)
        ),
        byteIn("45-45"),
        capture(
            2,
            inTurn({
                byteIn("48-57"),
                byteIn("48-57")
            })
        ),
        byteIn("45-45"),
        capture(
            3,
            inTurn({
                byteIn("48-57"),
                byteIn("48-57")
            })
        ),
        byteIn("32-32 84-84 116-116"),
        capture(
            4,
            inTurn({
                byteIn("48-57"),
                byteIn("48-57")
            })
        ),
        byteIn("58-58"),
        capture(
            5,
            inTurn({
                byteIn("48-57"),
                byteIn("48-57")
            })
        ),
        byteIn("58-58"),
        capture(
            6,
            inTurn({
                byteIn("48-57"),
                byteIn("48-57")
            })
        ),
        repeated(
            capture(
                7,
                inTurn({
                    byteIn("46-46"),
                    bytesIn("48-57", 1, 15)
                })
            ),
            0,
            1
        ),
        anyOf({
            byteIn("90-90 122-122"),
            inTurn({
                capture(
                    8,
                    byteIn("43-43 45-45")
                ),
                capture(
                    9,
                    inTurn({
                        byteIn("48-57"),
                        byteIn("48-57")
                    })
                ),
                bytesIn("58-58", 0, 1),
                capture(
                    10,
                    inTurn({
                        byteIn("48-57"),
                        byteIn("48-57")
                    })
                )
            })
        }),
        atEnd()
    }),
    false
)
--- The seconds that a value says to wait, in the unit of its locator; undefined if it cannot be read.
function ____exports.secondsIn(unit, value, headers, now)
    repeat
        local ____switch3 = unit
        local ____cond3 = ____switch3 == "seconds"
        if ____cond3 then
            return ____exports.numberOf(value)
        end
        ____cond3 = ____cond3 or ____switch3 == "milliseconds"
        if ____cond3 then
            return scaled(
                ____exports.numberOf(value),
                1 / 1000
            )
        end
        ____cond3 = ____cond3 or ____switch3 == "duration"
        if ____cond3 then
            local ____temp_0
            if type(value) == "string" then
                ____temp_0 = durationOf(trim(value))
            else
                ____temp_0 = nil
            end
            return ____temp_0
        end
        ____cond3 = ____cond3 or ____switch3 == "epoch-seconds"
        if ____cond3 then
            do
                local time = ____exports.numberOf(value)
                local ____temp_1
                if time == nil or time < 0 then
                    ____temp_1 = time
                else
                    ____temp_1 = secondsUntil(time * 1000, headers, now)
                end
                return ____temp_1
            end
        end
        ____cond3 = ____cond3 or ____switch3 == "date-time"
        if ____cond3 then
            do
                local ____temp_2
                if type(value) == "string" then
                    ____temp_2 = timeOf(
                        trim(value),
                        now()
                    )
                else
                    ____temp_2 = nil
                end
                local time = ____temp_2
                local ____temp_3
                if time == nil then
                    ____temp_3 = nil
                else
                    ____temp_3 = secondsUntil(time, headers, now)
                end
                return ____temp_3
            end
        end
    until true
end
return ____exports
end)()
modules["inspect/retry/mcp-retry-hints"] = (function()
local ____exports = {}
local addHints, MEMBERS
local ____json_2Dobject_2Ejs = modules["shared/json-object"]
local isObject = ____json_2Dobject_2Ejs.isObject
local ____retry_2Dafter_2Ejs = modules["inspect/http/retry-after"]
local LongestWait = ____retry_2Dafter_2Ejs.LongestWait
local ____wait_2Dunits_2Ejs = modules["inspect/retry/wait-units"]
local numberOf = ____wait_2Dunits_2Ejs.numberOf
function addHints(wait, data)
    if not isObject(data) then
        return
    end
    for ____, ____value in ipairs(MEMBERS) do
        local name = ____value[1]
        local perSecond = ____value[2]
        do
            local __continue10
            repeat
                local value = data[name]
                if value == nil or value == NULL then
                    __continue10 = true
                    break
                end
                local amount = numberOf(value)
                local ____wait_3 = wait
                local ____wait_add_4 = wait.add
                local ____temp_2
                if amount == nil then
                    ____temp_2 = nil
                else
                    ____temp_2 = amount / perSecond
                end
                ____wait_add_4(____wait_3, ____temp_2)
                __continue10 = true
            until true
            if not __continue10 then
                break
            end
        end
    end
end
MEMBERS = {
    {"retry_after", 1},
    {"retryAfter", 1},
    {"retry_after_seconds", 1},
    {"retryAfterSeconds", 1},
    {"retry_after_ms", 1000},
    {"retryAfterMs", 1000}
}
--- The longest wait in the usual members of a JSON-RPC error or an MCP result.
function ____exports.readRetryHints(message)
    local wait = __TS__New(LongestWait)
    if not isObject(message) then
        return wait
    end
    local ____message_0 = message
    local ____error = ____message_0.error
    local result = ____message_0.result
    if isObject(____error) then
        addHints(wait, ____error.data)
    end
    if isObject(result) then
        local ____result_1 = result
        local structuredContent = ____result_1.structuredContent
        local taskError = ____result_1.error
        if isObject(taskError) then
            addHints(wait, taskError.data)
        end
        addHints(wait, structuredContent)
        if isObject(structuredContent) then
            addHints(wait, structuredContent.error)
        end
    end
    return wait
end
return ____exports
end)()
modules["inspect/retry/ratelimit-headers"] = (function()
local ____exports = {}
local limitsOf, separateFields, parameter, secondsOf, UNIX_TIME, UNIX_TIME_MS, MOST_LIMITS
local ____headers_2Ejs = modules["inspect/http/headers"]
local linesOf = ____headers_2Ejs.linesOf
local ____retry_2Dafter_2Ejs = modules["inspect/http/retry-after"]
local LongestWait = ____retry_2Dafter_2Ejs.LongestWait
local secondsUntil = ____retry_2Dafter_2Ejs.secondsUntil
function limitsOf(headers)
    return __TS__ArrayFlatMap(
        linesOf(headers:values("ratelimit")),
        function(____, line)
            local policies = __TS__StringIncludes(line, ";") and __TS__StringSplit(line, ",", MOST_LIMITS) or ({__TS__StringReplaceAll(line, ",", ";")})
            return __TS__ArrayMap(
                policies,
                function(____, policy)
                    local parameters = __TS__StringSplit(policy, ";", MOST_LIMITS)
                    return {
                        remaining = parameter(parameters, "r", "remaining"),
                        reset = parameter(parameters, "t", "reset")
                    }
                end
            )
        end
    )
end
function separateFields(headers)
    return {
        remaining = trimOrNil(headers:first("ratelimit-remaining")),
        reset = trimOrNil(headers:first("ratelimit-reset"))
    }
end
function parameter(parameters, ...)
    local names = {...}
    for ____, part in ipairs(parameters) do
        local equals = (string.find(part, "=", nil, true) or 0) - 1
        if equals >= 0 and __TS__ArrayIncludes(
            names,
            lowerCase(trim(__TS__StringSlice(part, 0, equals)))
        ) then
            return trim(__TS__StringSlice(part, equals + 1))
        end
    end
    return nil
end
function secondsOf(reset, headers, now)
    if not regex(
        inTurn({
            atStart(),
            bytesIn("48-57", 1, 15),
            repeated(
                inTurn({
                    byteIn("46-46"),
                    bytesIn("48-57", 1, 15)
                }),
                0,
                1
            ),
            atEnd()
        }),
        false
    ):test(reset) then
        return nil
    end
    local value = __TS__Number(reset)
    if value < UNIX_TIME then
        return value
    end
    return secondsUntil(value < UNIX_TIME_MS and value * 1000 or value, headers, now)
end
UNIX_TIME = 1000000000
UNIX_TIME_MS = 1000000000000
MOST_LIMITS = 64
--- The seconds until a used-up limit is available again (draft-ietf-httpapi-ratelimit-headers): the longest of
-- `RateLimit: "policy";r=0;t=60` (draft 8 on), `RateLimit: limit=1, remaining=0, reset=60` (draft 7) and
-- `RateLimit-Reset: 60` beside `RateLimit-Remaining` (before).
function ____exports.readRateLimits(headers, now)
    local wait = __TS__New(LongestWait)
    local ____array_0 = __TS__SparseArrayNew(__TS__Unpack(limitsOf(headers)))
    __TS__SparseArrayPush(
        ____array_0,
        separateFields(headers)
    )
    for ____, ____value in ipairs({__TS__SparseArraySpread(____array_0)}) do
        local remaining = ____value.remaining
        local reset = ____value.reset
        do
            local __continue3
            repeat
                if reset == nil or remaining ~= nil and __TS__Number(remaining) ~= 0 then
                    __continue3 = true
                    break
                end
                wait:add(secondsOf(reset, headers, now))
                __continue3 = true
            until true
            if not __continue3 then
                break
            end
        end
    end
    return wait
end
return ____exports
end)()
modules["inspect/retry/retry-delay"] = (function()
local ____exports = {}
local longer
local ____locators_2Ejs = modules["inspect/contracts/locators"]
local readAnyItem = ____locators_2Ejs.readAnyItem
local ____retry_2Dafter_2Ejs = modules["inspect/http/retry-after"]
local LongestWait = ____retry_2Dafter_2Ejs.LongestWait
local ____mcp_2Dretry_2Dhints_2Ejs = modules["inspect/retry/mcp-retry-hints"]
local readRetryHints = ____mcp_2Dretry_2Dhints_2Ejs.readRetryHints
local ____ratelimit_2Dheaders_2Ejs = modules["inspect/retry/ratelimit-headers"]
local readRateLimits = ____ratelimit_2Dheaders_2Ejs.readRateLimits
local ____wait_2Dunits_2Ejs = modules["inspect/retry/wait-units"]
local secondsIn = ____wait_2Dunits_2Ejs.secondsIn
function longer(a, b)
    if a == nil or b == nil then
        return a or b
    end
    return math.max(a, b)
end
--- The statuses at which a used-up limit is the likely cause.
local RATE_LIMITED = {403, 429, 503}
--- The wait of a response (R9): the longer of `Retry-After` and of the waits that contracts list; only if there is
-- neither, that of the `RateLimit` headers and of the usual members of JSON-RPC and MCP.
-- 
-- @param retryAfter that of the response
-- @param waits those of the identified, matched or candidate contracts
-- @param message the JSON-RPC or MCP message that the body was found in, if it was
-- @param notes receives that a wait could not be read, or that two are in conflict
function ____exports.retryDelay(retryAfter, waits, response, message, now, notes)
    local isUnreadable = (retryAfter and retryAfter.isUnreadable) == true
    local inHeader = retryAfter and retryAfter.seconds
    local inBody
    if #waits > 0 then
        local header = __TS__New(LongestWait)
        local body = __TS__New(LongestWait)
        for ____, wait in ipairs(waits) do
            do
                local __continue4
                repeat
                    local ____defined_result_4 = defined(readAnyItem(wait, response))
                    if ____defined_result_4 == nil then
                        ____defined_result_4 = nil
                    end
                    local value = ____defined_result_4
                    if value == nil then
                        __continue4 = true
                        break
                    end
                    local longest = wait.header == nil and body or header
                    longest:add(secondsIn(wait.unit, value, response.headers, now))
                    __continue4 = true
                until true
                if not __continue4 then
                    break
                end
            end
        end
        local listed = longer(header.seconds, body.seconds)
        if inHeader ~= nil and listed ~= nil and math.abs(inHeader - listed) > 1 then
            notes[#notes + 1] = "retry-after-conflict"
        end
        inHeader = longer(inHeader, header.seconds)
        inBody = body.seconds
        if not isUnreadable then
            isUnreadable = header.isUnreadable or body.isUnreadable
        end
    end
    if inHeader == nil and inBody == nil then
        local ____response_5 = response
        local headers = ____response_5.headers
        local status = ____response_5.status
        local limits = headers and __TS__ArrayIncludes(RATE_LIMITED, status) and readRateLimits(headers, now) or nil
        local ____temp_6
        if message == nil then
            ____temp_6 = nil
        else
            ____temp_6 = readRetryHints(message)
        end
        local hints = ____temp_6
        if not isUnreadable then
            isUnreadable = (limits and limits.isUnreadable) == true or (hints and hints.isUnreadable) == true
        end
        inHeader = limits and limits.seconds
        inBody = hints and hints.seconds
    end
    if isUnreadable then
        notes[#notes + 1] = "retry-after-unreadable"
    end
    local seconds = longer(inHeader, inBody)
    local ____temp_15
    if seconds == nil then
        ____temp_15 = nil
    else
        ____temp_15 = {seconds = seconds, source = seconds == inHeader and "header" or "body"}
    end
    return ____temp_15
end
return ____exports
end)()
modules["inspect/retry/retry-override"] = (function()
local ____exports = {}
local ____status_2Ddefaults_2Ejs = modules["inspect/retry/status-defaults"]
local AFTER_DELAY = ____status_2Ddefaults_2Ejs.AFTER_DELAY
local DO_NOT_RETRY = ____status_2Ddefaults_2Ejs.DO_NOT_RETRY
--- The advice after the header by which its sender overrules it (R7).
function ____exports.overriddenAdvice(retry, override, headers)
    if not override or not headers then
        return retry
    end
    local value = trimOrNil(headers:first(override.header))
    if value == nil then
        return retry
    end
    if __TS__ArrayIncludes(override.doNotRetry, value) then
        return DO_NOT_RETRY
    end
    if not __TS__ArrayIncludes(override.retry, value) then
        return retry
    end
    return retry.when == "never" and AFTER_DELAY or __TS__ObjectAssign({}, retry, {retryable = true})
end
return ____exports
end)()
modules["inspect/build-inspection"] = (function()
local ____exports = {}
local retryOf, hasRetryHints, waitingFor, isOauthCode, waitsOf, freeze
local ____listed_2Dcodes_2Ejs = modules["inspect/contracts/listed-codes"]
local markListedCode = ____listed_2Dcodes_2Ejs.markListedCode
local ____error_2Dshape_2Ejs = modules["inspect/decode/error-shape"]
local isJsonRpcMessage = ____error_2Dshape_2Ejs.isJsonRpcMessage
local ____challenges_2Ejs = modules["inspect/http/challenges"]
local challengeError = ____challenges_2Ejs.challengeError
local ____error_2Dfields_2Ejs = modules["inspect/match/error-fields"]
local errorFields = ____error_2Dfields_2Ejs.errorFields
local quote = ____error_2Dfields_2Ejs.quote
local requestIdOf = ____error_2Dfields_2Ejs.requestIdOf
local ____match_2Dresult_2Ejs = modules["inspect/match/match-result"]
local NONE = ____match_2Dresult_2Ejs.NONE
local ____notes_2Ejs = modules["inspect/notes/notes"]
local addErrorResponseNotes = ____notes_2Ejs.addErrorResponseNotes
local addSuccessNotes = ____notes_2Ejs.addSuccessNotes
local inOrder = ____notes_2Ejs.inOrder
local ____retry_2Dadvice_2Ejs = modules["inspect/retry/retry-advice"]
local adviceOf = ____retry_2Dadvice_2Ejs.adviceOf
local isDocumentedAdvice = ____retry_2Dadvice_2Ejs.isDocumentedAdvice
local withWait = ____retry_2Dadvice_2Ejs.withWait
local ____retry_2Ddelay_2Ejs = modules["inspect/retry/retry-delay"]
local retryDelay = ____retry_2Ddelay_2Ejs.retryDelay
local ____retry_2Doverride_2Ejs = modules["inspect/retry/retry-override"]
local overriddenAdvice = ____retry_2Doverride_2Ejs.overriddenAdvice
local ____status_2Ddefaults_2Ejs = modules["inspect/retry/status-defaults"]
local adviceOfStatus = ____status_2Ddefaults_2Ejs.adviceOfStatus
function retryOf(____bindingPattern0, result, notes)
    local message
    local response
    local sender
    local context
    context = ____bindingPattern0.context
    sender = ____bindingPattern0.sender
    response = ____bindingPattern0.response
    message = ____bindingPattern0.message
    local ____context_49 = context
    local index = ____context_49.index
    local status = ____context_49.status
    local headers = ____context_49.headers
    local now = ____context_49.now
    local own = sender and sender.contracts[1]
    local waits = own == nil and (result and result.waits or NONE) or waitsOf(own, result)
    local ____hasRetryHints_result_54
    if hasRetryHints(message, response) then
        ____hasRetryHints_result_54 = message
    else
        ____hasRetryHints_result_54 = nil
    end
    local withHints = ____hasRetryHints_result_54
    local delay = retryDelay(
        context:retryAfter(),
        waits,
        response,
        withHints,
        now,
        notes
    )
    local advice = adviceOf(index, result, response, context)
    local changesByWait = delay ~= nil and not isDocumentedAdvice(result)
    local ____temp_55 = changesByWait and withWait(advice, status) or advice
    local category = ____temp_55.category
    local unlessOverridden = ____temp_55.retry
    local retry = overriddenAdvice(unlessOverridden, own and own.contract.retryOverride, headers)
    return {
        category = category,
        retry = delay and retry.when == "after-delay" and waitingFor(retry, delay) or retry
    }
end
function hasRetryHints(message, ____bindingPattern0)
    local body
    local shape
    shape = ____bindingPattern0.shape
    body = ____bindingPattern0.body
    if message == nil then
        return false
    end
    return isJsonRpcMessage(message) or shape ~= "body" and shape ~= "text" or message ~= body
end
function waitingFor(____bindingPattern0, ____bindingPattern1)
    local backoff
    local remedy
    local retryable
    local when
    when = ____bindingPattern0.when
    retryable = ____bindingPattern0.retryable
    remedy = ____bindingPattern0.remedy
    backoff = ____bindingPattern0.backoff
    local source
    local seconds
    seconds = ____bindingPattern1.seconds
    source = ____bindingPattern1.source
    return {
        when = when,
        retryable = retryable,
        remedy = remedy,
        seconds = seconds,
        source = source,
        backoff = backoff
    }
end
function isOauthCode(code, ____bindingPattern0)
    local oauth
    oauth = ____bindingPattern0.index.oauth
    return code ~= NULL and (oauth and oauth.codes:has(code)) == true
end
function waitsOf(own, result)
    local envelope = result and result.envelope
    local isOwn = envelope == nil or envelope.contract == own.contract
    local ____isOwn_63
    if isOwn then
        ____isOwn_63 = own.waits
    else
        local ____array_62 = __TS__SparseArrayNew(__TS__Unpack(own.waits))
        __TS__SparseArrayPush(
            ____array_62,
            __TS__Unpack(envelope.envelope.waits)
        )
        ____isOwn_63 = {__TS__SparseArraySpread(____array_62)}
    end
    return ____isOwn_63
end
function freeze(inspection)
    local ____inspection_64 = inspection
    local notes = ____inspection_64.notes
    local violations = ____inspection_64.violations
    local candidates = ____inspection_64.candidates
    if notes ~= NONE then
        local ____ = notes
    end
    if violations ~= NONE then
        local ____array_65 = __TS__SparseArrayNew(__TS__Unpack(violations))
        __TS__SparseArrayPush(____array_65, violations)
        for ____, part in ipairs({__TS__SparseArraySpread(____array_65)}) do
            local ____ = part
        end
    end
    if candidates ~= NONE then
        local ____ = candidates
    end
    return inspection
end
--- The inspection of an error.
function ____exports.buildError(subject, result)
    local ____subject_0 = subject
    local context = ____subject_0.context
    local sender = ____subject_0.sender
    local response = ____subject_0.response
    local message = ____subject_0.message
    local notes = context:notes()
    local ____errorFields_result_1 = errorFields(result, response, context)
    local code = ____errorFields_result_1.code
    local text = ____errorFields_result_1.message
    local ____retryOf_result_2 = retryOf(subject, result, notes)
    local category = ____retryOf_result_2.category
    local retry = ____retryOf_result_2.retry
    local ____result_3 = result
    local verdict = ____result_3.verdict
    local match = ____result_3.match
    local candidates = ____result_3.candidates
    local violations = ____result_3.violations
    addErrorResponseNotes(notes, {
        message = message,
        response = response,
        context = context,
        match = match,
        text = text
    })
    local ____freeze_21 = freeze
    local ____verdict_14 = verdict
    local ____temp_15 = sender and sender.by or NULL
    local ____match_16 = match
    local ____candidates_17 = candidates
    local ____context_status_18 = context.status
    local ____code_19 = code
    local ____quote_result_20 = quote(text)
    local ____requestIdOf_13 = requestIdOf
    local ____opt_6 = sender and sender.contracts[1]
    local ____temp_12 = ____opt_6 and ____opt_6.contract
    if ____temp_12 == nil then
        local ____opt_10 = result.envelope
        ____temp_12 = ____opt_10 and ____opt_10.contract
    end
    local inspection = ____freeze_21({
        verdict = ____verdict_14,
        reason = NULL,
        identifiedBy = ____temp_15,
        match = ____match_16,
        candidates = ____candidates_17,
        status = ____context_status_18,
        code = ____code_19,
        message = ____quote_result_20,
        requestId = ____requestIdOf_13(____temp_12, response, context),
        category = category,
        retry = retry,
        violations = violations,
        notes = #notes == 0 and NONE or inOrder(notes)
    })
    if match == NULL and isOauthCode(code, context) then
        markListedCode(inspection)
    end
    return inspection
end
--- The inspection of an error whose body could not be read.
function ____exports.buildUnreadable(subject, reason)
    local ____subject_22 = subject
    local context = ____subject_22.context
    local sender = ____subject_22.sender
    local response = ____subject_22.response
    local notes = context:notes()
    local ____retryOf_result_23 = retryOf(subject, nil, notes)
    local category = ____retryOf_result_23.category
    local retry = ____retryOf_result_23.retry
    addErrorResponseNotes(notes, {
        message = nil,
        response = response,
        context = context,
        match = NULL,
        text = NULL
    })
    local code = challengeError(context:challenges()) or NULL
    local ____freeze_36 = freeze
    local ____reason_31 = reason
    local ____temp_32 = sender and sender.by or NULL
    local ____NONE_33 = NONE
    local ____context_status_34 = context.status
    local ____code_35 = code
    local ____requestIdOf_30 = requestIdOf
    local ____opt_26 = sender and sender.contracts[1]
    local inspection = ____freeze_36({
        verdict = "unreadable",
        reason = ____reason_31,
        identifiedBy = ____temp_32,
        match = NULL,
        candidates = ____NONE_33,
        status = ____context_status_34,
        code = ____code_35,
        message = NULL,
        requestId = ____requestIdOf_30(____opt_26 and ____opt_26.contract, response, context),
        category = category,
        retry = retry,
        violations = NONE,
        notes = #notes == 0 and NONE or inOrder(notes)
    })
    if isOauthCode(code, context) then
        markListedCode(inspection)
    end
    return inspection
end
--- The inspection of a response that is not an error.
function ____exports.buildSuccess(____bindingPattern0, reason)
    local message
    local response
    local sender
    local context
    context = ____bindingPattern0.context
    sender = ____bindingPattern0.sender
    response = ____bindingPattern0.response
    message = ____bindingPattern0.message
    local notes = context:notes()
    addSuccessNotes(notes, {
        message = message,
        response = response,
        context = context,
        match = NULL,
        text = NULL
    })
    local ____freeze_48 = freeze
    local ____reason_44 = reason
    local ____temp_45 = sender and sender.by or NULL
    local ____NONE_46 = NONE
    local ____context_status_47 = context.status
    local ____requestIdOf_43 = requestIdOf
    local ____opt_39 = sender and sender.contracts[1]
    return ____freeze_48({
        verdict = "success",
        reason = ____reason_44,
        identifiedBy = ____temp_45,
        match = NULL,
        candidates = ____NONE_46,
        status = ____context_status_47,
        code = NULL,
        message = NULL,
        requestId = ____requestIdOf_43(____opt_39 and ____opt_39.contract, response, context),
        category = NULL,
        retry = NULL,
        violations = NONE,
        notes = #notes == 0 and NONE or inOrder(notes)
    })
end
--- The inspection of a response that threw an exception when it was read, or that this package failed at.
function ____exports.unreadable(status, reason)
    local advice = adviceOfStatus(status)
    return freeze({
        verdict = "unreadable",
        reason = reason,
        identifiedBy = NULL,
        match = NULL,
        candidates = NONE,
        status = status,
        code = NULL,
        message = NULL,
        requestId = NULL,
        category = advice.category,
        retry = advice.retry,
        violations = NONE,
        notes = NONE
    })
end
return ____exports
end)()
modules["shared/json-pointer"] = (function()
local ____exports = {}
--- The keys of a JSON Pointer (RFC 6901 section 4).
function ____exports.keysOf(pointer)
    local keys = __TS__ArraySlice(
        __TS__StringSplit(pointer, "/"),
        1
    )
    local ____list_0 = keys
    local ____result_1 = {}
    for ____index_2 = 1, #____list_0 do
        local key = ____list_0[____index_2]
        ____result_1[#____result_1 + 1] = __TS__StringReplaceAll(
            __TS__StringReplaceAll(key, "~1", "/"),
            "~0",
            "~"
        )
    end
    return ____result_1
end
--- A JSON Pointer with keys appended to it (RFC 6901 section 3).
function ____exports.pointerTo(base, ...)
    local keys = {...}
    return __TS__ArrayReduce(
        keys,
        function(____, path, key) return (path .. "/") .. __TS__StringReplaceAll(
            __TS__StringReplaceAll(
                textOf(key),
                "~",
                "~0"
            ),
            "/",
            "~1"
        ) end,
        base
    )
end
return ____exports
end)()
modules["inspect/contracts/pattern-index"] = (function()
local ____exports = {}
local literalPrefix
local ____group_2Dby_2Ejs = modules["shared/group-by"]
local addTo = ____group_2Dby_2Ejs.addTo
function literalPrefix(pattern)
    local ____opt_4 = defined(regex(
        inTurn({
            atStart(),
            byteIn("94-94"),
            capture(
                1,
                bytesIn("32-32 48-57 65-90 95-95 97-122", 0, -1)
            ),
            byteIn("32-32 48-57 65-90 95-95 97-122")
        }),
        false
    ):exec(pattern and pattern.source or ""))
    return ____opt_4 and ____opt_4[2] or ""
end
--- So many characters of a text decide which patterns are tried.
local PREFIX_LENGTH = 4
--- Forms that match by the pattern of their text, by the beginning of the text.
____exports.PatternIndex = __TS__Class()
local PatternIndex = ____exports.PatternIndex
PatternIndex.name = "PatternIndex"
function PatternIndex.prototype.____constructor(self, forms)
    self._byPrefix = __TS__New(Map)
    self._others = {}
    self.size = #forms
    for ____, form in ipairs(forms) do
        local prefix = literalPrefix(form.form.matchBy.pattern)
        if #prefix < PREFIX_LENGTH then
            local ____self__others_0 = self._others
            ____self__others_0[#____self__others_0 + 1] = form
        else
            addTo(
                self._byPrefix,
                __TS__StringSlice(prefix, 0, PREFIX_LENGTH),
                form
            )
        end
    end
end
function PatternIndex.prototype.of(self, text)
    local ____temp_1
    if self._byPrefix.size > 0 then
        ____temp_1 = self._byPrefix:get(__TS__StringSlice(text, 0, PREFIX_LENGTH))
    else
        ____temp_1 = nil
    end
    local likely = ____temp_1
    local ____temp_3
    if likely and #self._others > 0 then
        local ____array_2 = __TS__SparseArrayNew(__TS__Unpack(likely))
        __TS__SparseArrayPush(
            ____array_2,
            __TS__Unpack(self._others)
        )
        ____temp_3 = {__TS__SparseArraySpread(____array_2)}
    else
        ____temp_3 = likely or self._others
    end
    return ____temp_3
end
return ____exports
end)()
modules["inspect/contracts/form-index"] = (function()
local ____exports = {}
local matchedIn, hasAnyOf, bucketsOf, membersOf, listPointer, merged, NO_FORMS, codeForms, textForms
local ____group_2Dby_2Ejs = modules["shared/group-by"]
local addTo = ____group_2Dby_2Ejs.addTo
local groupBy = ____group_2Dby_2Ejs.groupBy
local ____json_2Dpointer_2Ejs = modules["shared/json-pointer"]
local keysOf = ____json_2Dpointer_2Ejs.keysOf
local ____form_2Dconditions_2Ejs = modules["inspect/contracts/form-conditions"]
local codeOf = ____form_2Dconditions_2Ejs.codeOf
local isMatched = ____form_2Dconditions_2Ejs.isMatched
local wholeTextOf = ____form_2Dconditions_2Ejs.wholeTextOf
local ____locators_2Ejs = modules["inspect/contracts/locators"]
local itemsOf = ____locators_2Ejs.itemsOf
local locatorKey = ____locators_2Ejs.locatorKey
local ____pattern_2Dindex_2Ejs = modules["inspect/contracts/pattern-index"]
local PatternIndex = ____pattern_2Dindex_2Ejs.PatternIndex
function matchedIn(buckets, response, formsIn)
    local found = NO_FORMS
    for ____, bucket in ipairs(buckets) do
        do
            local __continue12
            repeat
                local envelope = bucket.envelope
                local members = bucket.members
                if members ~= nil and not hasAnyOf(response.body, members) then
                    __continue12 = true
                    break
                end
                local items = ____exports.itemCount(envelope, response)
                do
                    local item = 0
                    while item < math.max(items, 1) do
                        do
                            local __continue15
                            repeat
                                if items > 0 then
                                    response.item = item
                                end
                                local listed = formsIn(bucket) or NO_FORMS
                                local ____list_3 = listed
                                local ____result_4 = {}
                                for ____index_5 = 1, #____list_3 do
                                    local form = ____list_3[____index_5]
                                    if isMatched(form, response) then
                                        ____result_4[#____result_4 + 1] = form
                                    end
                                end
                                local forms = ____result_4
                                if #forms == 0 then
                                    __continue15 = true
                                    break
                                end
                                local ____temp_7
                                if #found == 0 then
                                    ____temp_7 = forms
                                else
                                    local ____array_6 = __TS__SparseArrayNew(__TS__Unpack(found))
                                    __TS__SparseArrayPush(
                                        ____array_6,
                                        __TS__Unpack(forms)
                                    )
                                    ____temp_7 = {__TS__SparseArraySpread(____array_6)}
                                end
                                found = ____temp_7
                                break
                            until true
                            if not __continue15 then
                                break
                            end
                        end
                        item = item + 1
                    end
                end
                if items > 0 and #found == 0 then
                    response.item = nil
                end
                __continue12 = true
            until true
            if not __continue12 then
                break
            end
        end
    end
    return found
end
function hasAnyOf(body, members)
    if type(body) ~= "table" or body == NULL then
        return false
    end
    for ____, member in ipairs(members) do
        if body[member] ~= nil then
            return true
        end
    end
    return false
end
--- The number of errors in a body with a list that no item was chosen of yet; 0 for any other body.
function ____exports.itemCount(____bindingPattern0, response)
    local list
    list = ____bindingPattern0.list
    local ____temp_11
    if list == nil or response.item ~= nil then
        ____temp_11 = 0
    else
        local ____itemsOf_10 = itemsOf
        local ____opt_8 = list.list
        ____temp_11 = #____itemsOf_10(____opt_8 and ____opt_8(response.body))
    end
    return ____temp_11
end
function bucketsOf(envelopes, fieldOf, formsOf)
    local withForms = __TS__ArrayFilter(
        envelopes,
        function(____, envelope)
            local ____formsOf_result_12 = formsOf(envelope)
            local byKey = ____formsOf_result_12.byKey
            local byPattern = ____formsOf_result_12.byPattern
            return byKey.size + #byPattern > 0
        end
    )
    local all = {}
    local groups = groupBy(
        withForms,
        function(____bindingPattern0)
            local list
            local envelope
            envelope = ____bindingPattern0.envelope
            list = ____bindingPattern0.list
            local ____envelope_shape_16 = envelope.shape
            local ____temp_17 = list == nil and "" or listPointer(list)
            local ____list_13 = fieldOf(envelope)
            local ____result_14 = {}
            for ____index_15 = 1, #____list_13 do
                local locator = ____list_13[____index_15]
                ____result_14[#____result_14 + 1] = locatorKey(locator)
            end
            return table.concat(
                {
                    ____envelope_shape_16,
                    ____temp_17,
                    __TS__Unpack(____result_14)
                },
                " "
            )
        end
    )
    for ____, group in ipairs(groups) do
        local first = group[1]
        local ____first_envelope_18 = first.envelope
        local shape = ____first_envelope_18.shape
        local ____list_19 = group
        local ____result_20 = {}
        for ____index_21 = 1, #____list_19 do
            local envelope = ____list_19[____index_21]
            ____result_20[#____result_20 + 1] = formsOf(envelope)
        end
        local forms = ____result_20
        if all[shape] == nil then
            all[shape] = {}
        end
        local ____all_shape_34 = all[shape]
        local ____temp_22
        if shape == "body" then
            ____temp_22 = membersOf(fieldOf(first.envelope))
        else
            ____temp_22 = nil
        end
        local ____merged_27 = merged
        local ____list_23 = forms
        local ____result_24 = {}
        for ____index_25 = 1, #____list_23 do
            local ____item_26 = ____list_23[____index_25]
            local byKey = ____item_26.byKey
            ____result_24[#____result_24 + 1] = byKey
        end
        local ____merged_27_result_33 = ____merged_27(____result_24)
        local ____PatternIndex_32 = PatternIndex
        local ____list_28 = forms
        local ____result_29 = {}
        for ____index_30 = 1, #____list_28 do
            local ____item_31 = ____list_28[____index_30]
            local byPattern = ____item_31.byPattern
            addAll(____result_29, byPattern)
        end
        ____all_shape_34[#____all_shape_34 + 1] = {
            envelope = first,
            members = ____temp_22,
            byKey = ____merged_27_result_33,
            byPattern = __TS__New(____PatternIndex_32, ____result_29)
        }
    end
    return all
end
function membersOf(locators)
    local members = {}
    for ____, ____value in ipairs(locators) do
        local pointer = ____value.pointer
        local ____temp_35
        if pointer == nil then
            ____temp_35 = nil
        else
            ____temp_35 = keysOf(pointer)[1]
        end
        local member = ____temp_35
        if member == nil or member == "*" then
            return nil
        end
        members[#members + 1] = member
    end
    return members
end
function listPointer(____bindingPattern0)
    local pointer
    pointer = ____bindingPattern0.pointer
    return __TS__StringSlice(
        pointer,
        0,
        (string.find(pointer, "/*", nil, true) or 0) - 1
    )
end
function merged(maps)
    local all = __TS__New(Map)
    for ____, map in ipairs(maps) do
        for ____, ____value in __TS__Iterator(map) do
            local key = ____value[1]
            local forms = ____value[2]
            for ____, form in ipairs(forms) do
                addTo(all, key, form)
            end
        end
    end
    return all
end
--- The forms of several contracts by code and by text: a look-up grows with the places of the fields, not with the contracts.
____exports.FormIndex = __TS__Class()
local FormIndex = ____exports.FormIndex
FormIndex.name = "FormIndex"
function FormIndex.prototype.____constructor(self, envelopes)
    self._byCode = bucketsOf(
        envelopes,
        function(____bindingPattern0)
            local code
            code = ____bindingPattern0.code
            return code
        end,
        codeForms
    )
    self._byText = bucketsOf(
        envelopes,
        function(____bindingPattern0)
            local message
            message = ____bindingPattern0.message
            return message
        end,
        textForms
    )
end
function FormIndex.prototype.matchedByCode(self, response)
    return matchedIn(
        self._byCode[response.shape] or ({}),
        response,
        function(____bindingPattern0)
            local byKey
            local envelope
            envelope = ____bindingPattern0.envelope
            byKey = ____bindingPattern0.byKey
            local code = codeOf(envelope, response)
            local ____temp_0
            if code == NULL then
                ____temp_0 = nil
            else
                ____temp_0 = byKey:get(code)
            end
            return ____temp_0
        end
    )
end
function FormIndex.prototype.matchedByText(self, response)
    return matchedIn(
        self._byText[response.shape] or ({}),
        response,
        function(____bindingPattern0)
            local byPattern
            local byKey
            local envelope
            envelope = ____bindingPattern0.envelope
            byKey = ____bindingPattern0.byKey
            byPattern = ____bindingPattern0.byPattern
            local text = wholeTextOf(envelope, response)
            if text == NULL then
                return nil
            end
            local exact = byKey:get(text)
            if byPattern.size == 0 then
                return exact
            end
            local patterns = byPattern:of(text)
            local ____temp_2
            if exact and #patterns > 0 then
                local ____array_1 = __TS__SparseArrayNew(__TS__Unpack(exact))
                __TS__SparseArrayPush(
                    ____array_1,
                    __TS__Unpack(patterns)
                )
                ____temp_2 = {__TS__SparseArraySpread(____array_1)}
            else
                ____temp_2 = exact or patterns
            end
            return ____temp_2
        end
    )
end
NO_FORMS = {}
codeForms = function(____bindingPattern0)
    local byCode
    byCode = ____bindingPattern0.byCode
    return {byKey = byCode, byPattern = {}}
end
textForms = function(____bindingPattern0)
    local byPattern
    local byText
    byText = ____bindingPattern0.byText
    byPattern = ____bindingPattern0.byPattern
    return {byKey = byText, byPattern = byPattern}
end
return ____exports
end)()
modules["inspect/contracts/header-evidence"] = (function()
local ____exports = {}
local ____headers_2Ejs = modules["inspect/http/headers"]
local linesOf = ____headers_2Ejs.linesOf
--- Contracts by the headers that only their senders send.
____exports.HeaderEvidence = __TS__Class()
local HeaderEvidence = ____exports.HeaderEvidence
HeaderEvidence.name = "HeaderEvidence"
function HeaderEvidence.prototype.____constructor(self, contracts)
    local ____list_0 = contracts
    local ____result_1 = {}
    for ____index_2 = 1, #____list_0 do
        local sender = ____list_0[____index_2]
        local ____list_3 = sender.contract.identifyingHeaders or ({})
        local ____result_4 = {}
        for ____index_5 = 1, #____list_3 do
            local ____item_6 = ____list_3[____index_5]
            local name = ____item_6.name
            local pattern = ____item_6.pattern
            ____result_4[#____result_4 + 1] = {sender = sender, name = name, pattern = pattern}
        end
        addAll(____result_1, ____result_4)
    end
    self._evidence = ____result_1
end
function HeaderEvidence.prototype.find(self, headers)
    if not headers then
        return nil
    end
    local found
    for ____, ____value in ipairs(self._evidence) do
        local sender = ____value.sender
        local name = ____value.name
        local pattern = ____value.pattern
        do
            local __continue7
            repeat
                if sender == found then
                    __continue7 = true
                    break
                end
                local values = headers:values(name)
                if values == nil then
                    __continue7 = true
                    break
                end
                local ____list_7 = linesOf(values)
                local ____result_8 = false
                for ____index_9 = 1, #____list_7 do
                    local line = ____list_7[____index_9]
                    if pattern == nil or pattern:test(line) then
                        ____result_8 = true
                        break
                    end
                end
                if not ____result_8 then
                    __continue7 = true
                    break
                end
                if found then
                    return nil
                end
                found = sender
                __continue7 = true
            until true
            if not __continue7 then
                break
            end
        end
    end
    return found
end
return ____exports
end)()
modules["inspect/contracts/host-of"] = (function()
--- The host of an absolute URL as the URL Standard parses it. A host beyond ASCII is none here: Lua has no IDNA.
local find, gsub, lower, match, sub = string.find, string.gsub, string.lower, string.match, string.sub

local LONGEST_HOST = 255

local SPECIAL = { http = true, https = true, ws = true, wss = true, ftp = true, file = true }

--- White space, controls, and what separates the parts of a URL.
local FORBIDDEN = "[%z\1-\32#/:<>?@%[\\%]^|%%\127]"

local function decoded(host)
  return (gsub(host, "%%(%x%x)", function(digits)
    return string.char(tonumber(digits, 16))
  end))
end

--- The name in lower case; nil for a name that a URL must not have, and for an address.
local function domain(host)
  local name = lower(decoded(host))
  if name == "" or find(name, "[\128-\255]") or find(name, FORBIDDEN) then
    return nil
  end
  local last = match(name, "([^.]*)%.?$")
  -- A number at the end makes it an address of IPv4.
  if find(last, "^%d+$") or find(last, "^0x%x*$") then
    return find(name, "^%d+%.%d+%.%d+%.%d+$") and name or nil
  end
  return name
end

local function hostOf(url)
  if type(url) ~= "string" then
    return nil
  end
  local text = gsub(gsub(gsub(url, "^[%z\1-\32]+", ""), "[%z\1-\32]+$", ""), "[\t\n\r]", "")
  local scheme, rest = match(text, "^(%a[%w+.-]*):(.*)$")
  if not scheme then
    return nil
  end
  local isSpecial = SPECIAL[lower(scheme)] or false
  local authority
  if isSpecial and lower(scheme) ~= "file" then
    authority = match(rest, "^[/\\]*([^/\\?#]*)")
  else
    authority = match(rest, isSpecial and "^[/\\][/\\]([^/\\?#]*)" or "^//([^/?#]*)")
  end
  if not authority then
    return nil
  end
  local named = gsub(authority, "^.*@", "")
  local host, port = match(named, "^([^:]*):?(%d*)$")
  if not host or (port ~= "" and tonumber(port) > 65535) then
    return nil
  end
  if isSpecial then
    host = domain(host)
  elseif find(host, "[%z\1-\32#<>?@%[\\%]^|\127-\255]") then
    return nil
  end
  if not host or host == "" or #host > LONGEST_HOST then
    return nil
  end
  return (gsub(host, "%.$", ""))
end

return { hostOf = hostOf }
end)()
modules["inspect/contracts/host-index"] = (function()
local ____exports = {}
local ____host_2Dof_2Ejs = modules["inspect/contracts/host-of"]
local hostOf = ____host_2Dof_2Ejs.hostOf
--- Contracts by the hosts of their APIs: exact names, and `*.` names that cover all hosts below.
____exports.HostIndex = __TS__Class()
local HostIndex = ____exports.HostIndex
HostIndex.name = "HostIndex"
function HostIndex.prototype.____constructor(self, entries)
    self._exact = __TS__New(Map)
    self._below = __TS__New(Map)
    for ____, ____value in ipairs(entries) do
        local contract = ____value[1]
        local hosts = ____value[2]
        local ____Set_5 = Set
        local ____list_2 = hosts
        local ____result_3 = {}
        for ____index_4 = 1, #____list_2 do
            local name = ____list_2[____index_4]
            ____result_3[#____result_3 + 1] = lowerCase(name)
        end
        for ____, host in __TS__Iterator(__TS__New(____Set_5, ____result_3)) do
            local isWildcard = __TS__StringStartsWith(host, "*.")
            local map = isWildcard and self._below or self._exact
            local key = isWildcard and string.sub(host, 3) or host
            local ____map_set_1 = map.set
            local ____map_has_result_0
            if map:has(key) then
                ____map_has_result_0 = NULL
            else
                ____map_has_result_0 = contract
            end
            ____map_set_1(map, key, ____map_has_result_0)
        end
    end
end
function HostIndex.prototype.find(self, url)
    if self._exact.size + self._below.size == 0 then
        return nil
    end
    local host = hostOf(url)
    if host == nil then
        return nil
    end
    local exact = self._exact:get(host)
    if exact ~= nil then
        return defined(exact) or nil
    end
    do
        local dot = (string.find(host, ".", nil, true) or 0) - 1
        while dot >= 0 do
            local below = self._below:get(__TS__StringSlice(host, dot + 1))
            if below ~= nil then
                return defined(below) or nil
            end
            dot = (string.find(
                host,
                ".",
                math.max(dot + 1 + 1, 1),
                true
            ) or 0) - 1
        end
    end
    return nil
end
return ____exports
end)()
modules["inspect/contracts/scoped-contract"] = (function()
local ____exports = {}
local isInScope, indexEnvelope, indexForm, addForm, isOnSurface, surfaceOf
local ____group_2Dby_2Ejs = modules["shared/group-by"]
local addTo = ____group_2Dby_2Ejs.addTo
local ____advice_2Ejs = modules["inspect/contracts/advice"]
local adviceFrom = ____advice_2Ejs.adviceFrom
local ____listed_2Dcodes_2Ejs = modules["inspect/contracts/listed-codes"]
local registerCodes = ____listed_2Dcodes_2Ejs.registerCodes
local ____standards_2Ejs = modules["inspect/contracts/standards"]
local isGeneric = ____standards_2Ejs.isGeneric
function isInScope(____bindingPattern0, contract, ____bindingPattern1)
    local revisions
    local surfaces
    surfaces = ____bindingPattern0.surfaces
    revisions = ____bindingPattern0.revisions
    local revision
    local surface
    surface = ____bindingPattern1.surface
    revision = ____bindingPattern1.revision
    local ____temp_41 = revision ~= nil
    if ____temp_41 then
        local ____opt_39 = defined(contract.revisions)
        ____temp_41 = ____opt_39 and __TS__ArrayIncludes(
            defined(contract.revisions),
            revision
        )
    end
    local tellsApart = ____temp_41
    return isOnSurface(surfaces, surface) and (not tellsApart or revisions == NULL or __TS__ArrayIncludes(revisions, revision))
end
function indexEnvelope(contract, envelope, scope)
    local maps = {
        byCode = __TS__New(Map),
        byText = __TS__New(Map),
        byPattern = {},
        byCondition = {},
        byStatus = __TS__New(Map),
        byShape = {}
    }
    local surface = surfaceOf(envelope.surfaces, scope.surface)
    local match = {contract = contract.id, error = NULL, surface = surface}
    local ____array_45 = __TS__SparseArrayNew(__TS__Unpack(envelope.code))
    __TS__SparseArrayPush(
        ____array_45,
        __TS__Unpack(envelope.message)
    )
    local ____list_42 = {__TS__SparseArraySpread(____array_45)}
    local ____result_43 = {}
    for ____index_44 = 1, #____list_42 do
        local locator = ____list_42[____index_44]
        if locator.pointer ~= nil then
            ____result_43[#____result_43 + 1] = locator
        end
    end
    local locators = ____result_43
    local ____list_46 = locators
    local ____result_47 = nil
    for ____index_48 = 1, #____list_46 do
        local locator = ____list_46[____index_48]
        if locator.list ~= nil then
            ____result_47 = locator
            break
        end
    end
    local list = ____result_47
    local indexed = __TS__ObjectAssign({
        contract = contract,
        envelope = envelope,
        surface = surface,
        match = match,
        list = list
    }, maps)
    for ____, form in ipairs(envelope.forms) do
        if isInScope(form, contract, scope) then
            addForm(
                maps,
                indexForm(form, indexed, scope)
            )
        end
    end
    return indexed
end
function indexForm(form, envelope, scope)
    local ____envelope_49 = envelope
    local contract = ____envelope_49.contract
    local ____form_matchBy_50 = form.matchBy
    local codes = ____form_matchBy_50.codes
    local text = ____form_matchBy_50.text
    local pattern = ____form_matchBy_50.pattern
    local status = ____form_matchBy_50.status
    local conditions = ____form_matchBy_50.conditions
    local surface = surfaceOf(form.surfaces, scope.surface)
    local match = {contract = contract.id, error = form.error, surface = surface}
    registerCodes(match, codes)
    return {
        form = form,
        envelope = envelope,
        advice = adviceFrom(contract.errors[form.error]),
        isGeneric = isGeneric(contract.id, form.error, codes),
        match = match,
        matchesByKeyAlone = pattern == nil and codes == nil ~= (text == nil) and not status and not conditions
    }
end
function addForm(maps, indexed)
    local ____indexed_form_51 = indexed.form
    local matchBy = ____indexed_form_51.matchBy
    local status = ____indexed_form_51.status
    if matchBy.codes then
        for ____, code in ipairs(matchBy.codes) do
            addTo(maps.byCode, code, indexed)
        end
    elseif matchBy.text ~= nil then
        addTo(maps.byText, matchBy.text, indexed)
    elseif matchBy.pattern then
        local ____maps_byPattern_52 = maps.byPattern
        ____maps_byPattern_52[#____maps_byPattern_52 + 1] = indexed
    elseif matchBy.conditions then
        local ____maps_byCondition_53 = maps.byCondition
        ____maps_byCondition_53[#____maps_byCondition_53 + 1] = indexed
    elseif matchBy.status then
        for ____, one in ipairs(defined(status) or ({})) do
            addTo(maps.byStatus, one, indexed)
        end
    else
        local ____maps_byShape_54 = maps.byShape
        ____maps_byShape_54[#____maps_byShape_54 + 1] = indexed
    end
end
function isOnSurface(surfaces, named)
    return named == nil or __TS__ArrayIncludes(surfaces, named) or named == "mcp" and __TS__ArrayIncludes(surfaces, "json-rpc")
end
function surfaceOf(surfaces, named)
    local ____list_55 = surfaces
    local ____result_56 = nil
    for ____index_57 = 1, #____list_55 do
        local surface = ____list_55[____index_57]
        if surface == named then
            ____result_56 = surface
            break
        end
    end
    return ____result_56 or surfaces[1]
end
function ____exports.scopeContract(contract, scope)
    local ____list_3 = contract.envelopes
    local ____result_4 = {}
    for ____index_5 = 1, #____list_3 do
        local ____item_6 = ____list_3[____index_5]
        local surfaces = ____item_6.surfaces
        if isOnSurface(surfaces, scope.surface) then
            ____result_4[#____result_4 + 1] = ____item_6
        end
    end
    local ____list_0 = ____result_4
    local ____result_1 = {}
    for ____index_2 = 1, #____list_0 do
        local envelope = ____list_0[____index_2]
        ____result_1[#____result_1 + 1] = indexEnvelope(contract, envelope, scope)
    end
    local envelopes = ____result_1
    local ____list_10 = contract.envelopes
    local ____result_11 = {}
    for ____index_12 = 1, #____list_10 do
        local envelope = ____list_10[____index_12]
        addAll(____result_11, envelope.forms)
    end
    local ____list_7 = ____result_11
    local ____result_8 = {}
    for ____index_9 = 1, #____list_7 do
        local form = ____list_7[____index_9]
        if isInScope(form, contract, scope) then
            ____result_8[#____result_8 + 1] = form
        end
    end
    local forms = ____result_8
    local function ofShapes(...)
        local shapes = {...}
        local ____list_13 = shapes
        local ____result_14 = {}
        for ____index_15 = 1, #____list_13 do
            local shape = ____list_13[____index_15]
            local ____list_16 = envelopes
            local ____result_17 = {}
            for ____index_18 = 1, #____list_16 do
                local ____item_19 = ____list_16[____index_18]
                local envelope = ____item_19.envelope
                if envelope.shape == shape then
                    ____result_17[#____result_17 + 1] = ____item_19
                end
            end
            addAll(____result_14, ____result_17)
        end
        return ____result_14
    end
    local ____contract_34 = contract
    local ____envelopes_35 = envelopes
    local ____temp_36 = {
        body = ofShapes("body", "json-rpc-error"),
        ["json-rpc-error"] = ofShapes("json-rpc-error", "body"),
        text = ofShapes("text"),
        ["tool-result"] = ofShapes("tool-result"),
        ["task-result"] = ofShapes("task-result")
    }
    local ____Set_24 = Set
    local ____list_20 = forms
    local ____result_21 = {}
    for ____index_22 = 1, #____list_20 do
        local ____item_23 = ____list_20[____index_22]
        local status = ____item_23.status
        addAll(
            ____result_21,
            defined(status) or ({})
        )
    end
    local ____TS__New_result_37 = __TS__New(____Set_24, ____result_21)
    local ____Set_29 = Set
    local ____list_25 = forms
    local ____result_26 = {}
    for ____index_27 = 1, #____list_25 do
        local ____item_28 = ____list_25[____index_27]
        local matchBy = ____item_28.matchBy
        addAll(____result_26, matchBy.codes or ({}))
    end
    local ____TS__New_result_38 = __TS__New(____Set_29, ____result_26)
    local ____list_30 = envelopes
    local ____result_31 = {}
    for ____index_32 = 1, #____list_30 do
        local ____item_33 = ____list_30[____index_32]
        local envelope = ____item_33.envelope
        addAll(____result_31, envelope.waits)
    end
    local scoped = {
        contract = ____contract_34,
        envelopes = ____envelopes_35,
        envelopesFor = ____temp_36,
        statuses = ____TS__New_result_37,
        codes = ____TS__New_result_38,
        waits = ____result_31,
        alone = {}
    }
    scoped.alone = {scoped}
    return scoped
end
return ____exports
end)()
modules["inspect/contracts/contract-index"] = (function()
local ____exports = {}
local jsonRpcCodesOf
local ____group_2Dby_2Ejs = modules["shared/group-by"]
local addTo = ____group_2Dby_2Ejs.addTo
local ____envelope_2Dindex_2Ejs = modules["inspect/contracts/envelope-index"]
local EnvelopeIndex = ____envelope_2Dindex_2Ejs.EnvelopeIndex
local ____form_2Dindex_2Ejs = modules["inspect/contracts/form-index"]
local FormIndex = ____form_2Dindex_2Ejs.FormIndex
local ____header_2Devidence_2Ejs = modules["inspect/contracts/header-evidence"]
local HeaderEvidence = ____header_2Devidence_2Ejs.HeaderEvidence
local ____host_2Dindex_2Ejs = modules["inspect/contracts/host-index"]
local HostIndex = ____host_2Dindex_2Ejs.HostIndex
local ____scoped_2Dcontract_2Ejs = modules["inspect/contracts/scoped-contract"]
local scopeContract = ____scoped_2Dcontract_2Ejs.scopeContract
local ____standards_2Ejs = modules["inspect/contracts/standards"]
local JSON_RPC = ____standards_2Ejs.JSON_RPC
local MCP = ____standards_2Ejs.MCP
local OAUTH = ____standards_2Ejs.OAUTH
local PROBLEM_DETAILS = ____standards_2Ejs.PROBLEM_DETAILS
function jsonRpcCodesOf(contracts, ____bindingPattern0)
    local surface
    surface = ____bindingPattern0.surface
    local listings = __TS__New(Map)
    local ____list_37 = contracts
    local ____result_38 = {}
    for ____index_39 = 1, #____list_37 do
        local ____item_40 = ____list_37[____index_39]
        local id = ____item_40.id
        if id ~= JSON_RPC then
            ____result_38[#____result_38 + 1] = ____item_40
        end
    end
    local others = ____result_38
    for ____, contract in ipairs(others) do
        for ____, envelope in ipairs(scopeContract(contract, {surface = surface, revision = nil}).envelopes) do
            do
                local __continue14
                repeat
                    if envelope.envelope.shape ~= "json-rpc-error" then
                        __continue14 = true
                        break
                    end
                    for ____, ____value in __TS__Iterator(envelope.byCode) do
                        local code = ____value[1]
                        local forms = ____value[2]
                        for ____, ____value in ipairs(forms) do
                            local match = ____value.match
                            addTo(listings, code, {match = match, envelope = envelope})
                        end
                    end
                    __continue14 = true
                until true
                if not __continue14 then
                    break
                end
            end
        end
    end
    return listings
end
---
-- @param contracts by id
function ____exports.buildContractIndex(contracts, scope)
    local ____list_0 = contracts
    local ____result_1 = {}
    for ____index_2 = 1, #____list_0 do
        local contract = ____list_0[____index_2]
        ____result_1[#____result_1 + 1] = scopeContract(contract, scope)
    end
    local scoped = ____result_1
    local ____Map_6 = Map
    local ____list_3 = scoped
    local ____result_4 = {}
    for ____index_5 = 1, #____list_3 do
        local one = ____list_3[____index_5]
        ____result_4[#____result_4 + 1] = {one.contract.id, one}
    end
    local byId = __TS__New(____Map_6, ____result_4)
    local function ofKinds(...)
        local kinds = {...}
        local ____list_7 = scoped
        local ____result_8 = {}
        for ____index_9 = 1, #____list_7 do
            local ____item_10 = ____list_7[____index_9]
            local contract = ____item_10.contract
            if __TS__ArrayIncludes(kinds, contract.kind) then
                ____result_8[#____result_8 + 1] = ____item_10
            end
        end
        return ____result_8
    end
    local function envelopesOf(list)
        local ____list_11 = list
        local ____result_12 = {}
        for ____index_13 = 1, #____list_11 do
            local ____item_14 = ____list_11[____index_13]
            local envelopes = ____item_14.envelopes
            addAll(____result_12, envelopes)
        end
        return ____result_12
    end
    local mcp = byId:get(MCP)
    local ____byId_30 = byId
    local ____TS__New_result_31 = __TS__New(Map)
    local ____HostIndex_18 = HostIndex
    local ____list_15 = scoped
    local ____result_16 = {}
    for ____index_17 = 1, #____list_15 do
        local one = ____list_15[____index_17]
        ____result_16[#____result_16 + 1] = {one, one.contract.hosts or ({})}
    end
    local ____TS__New_result_32 = __TS__New(____HostIndex_18, ____result_16)
    local ____TS__New_result_33 = __TS__New(HeaderEvidence, scoped)
    local ____list_19 = envelopesOf(scoped)
    local ____result_20 = {}
    for ____index_21 = 1, #____list_19 do
        local ____item_22 = ____list_19[____index_21]
        local envelope = ____item_22.envelope
        if envelope.identifies then
            ____result_20[#____result_20 + 1] = ____item_22
        end
    end
    local ____result_20_34 = ____result_20
    local ____temp_35 = byId:get(JSON_RPC)
    local ____mcp_36 = mcp
    local ____temp_29 = scope.revision ~= nil
    if ____temp_29 then
        local ____opt_23 = defined(mcp and mcp.contract.revisions)
        ____temp_29 = (____opt_23 and __TS__ArrayIncludes(
            defined(mcp and mcp.contract.revisions),
            scope.revision
        )) == true
    end
    return {
        byId = ____byId_30,
        senders = ____TS__New_result_31,
        hosts = ____TS__New_result_32,
        headers = ____TS__New_result_33,
        identifying = ____result_20_34,
        jsonRpc = ____temp_35,
        mcp = ____mcp_36,
        hasMcpRevision = ____temp_29,
        oauth = byId:get(OAUTH),
        problemDetails = byId:get(PROBLEM_DETAILS),
        forms = __TS__New(
            FormIndex,
            envelopesOf(ofKinds("vendor", "dialect", "implementation"))
        ),
        candidateEnvelopes = __TS__New(
            EnvelopeIndex,
            ofKinds("vendor", "dialect")
        ),
        jsonRpcCodes = jsonRpcCodesOf(contracts, scope)
    }
end
return ____exports
end)()
modules["inspect/contracts/scoped-indexes"] = (function()
local ____exports = {}
local ____contract_2Dindex_2Ejs = modules["inspect/contracts/contract-index"]
local buildContractIndex = ____contract_2Dindex_2Ejs.buildContractIndex
local SURFACES = {"rest", "mcp", "json-rpc"}
--- One index for each surface and revision that a caller names, built when it is first asked for.
____exports.ScopedIndexes = __TS__Class()
local ScopedIndexes = ____exports.ScopedIndexes
ScopedIndexes.name = "ScopedIndexes"
function ScopedIndexes.prototype.____constructor(self, contracts)
    self._scoped = __TS__New(Map)
    self._contracts = contracts
    self._unscoped = buildContractIndex(contracts, {surface = nil, revision = nil})
    local ____Set_4 = Set
    local ____list_0 = contracts
    local ____result_1 = {}
    for ____index_2 = 1, #____list_0 do
        local ____item_3 = ____list_0[____index_2]
        local revisions = ____item_3.revisions
        addAll(
            ____result_1,
            defined(revisions) or ({})
        )
    end
    self._revisions = __TS__New(____Set_4, ____result_1)
end
function ScopedIndexes.prototype.knows(self, revision)
    return self._revisions:has(revision)
end
ScopedIndexes.prototype["in"] = function(self, surface, revision)
    if surface == nil and revision == nil then
        return self._unscoped
    end
    local key = (tostring(surface) .. " ") .. tostring(revision)
    local index = self._scoped:get(key) or buildContractIndex(self._contracts, {surface = surface, revision = revision})
    self._scoped:set(key, index)
    return index
end
function ____exports.isSurface(value)
    return __TS__ArrayIncludes(SURFACES, value)
end
return ____exports
end)()
modules["inspect/match/guard-issue"] = (function()
local errors_of = require("error_envelopes.guard").errors_of

return {
  issueOf = function(guard)
    local errors = errors_of(guard)
    return errors and errors[1]
  end,
}
end)()
modules["inspect/match/violations"] = (function()
local ____exports = {}
local headerViolations, hasListedStatus, mirrorsStatus, mirrorViolation, lastViolation
local ____json_2Dpointer_2Ejs = modules["shared/json-pointer"]
local pointerTo = ____json_2Dpointer_2Ejs.pointerTo
local ____retry_2Dafter_2Ejs = modules["inspect/http/retry-after"]
local hasReadableRetryAfter = ____retry_2Dafter_2Ejs.hasReadableRetryAfter
local ____guard_2Dissue_2Ejs = modules["inspect/match/guard-issue"]
local issueOf = ____guard_2Dissue_2Ejs.issueOf
function headerViolations(____bindingPattern0, ____bindingPattern1)
    local required
    required = ____bindingPattern0.headers
    local headers
    local status
    status = ____bindingPattern1.status
    headers = ____bindingPattern1.headers
    local found = {}
    if not headers then
        return found
    end
    for ____, ____value in ipairs(required) do
        local name = ____value.name
        local onStatus = ____value.onStatus
        do
            local __continue9
            repeat
                if defined(onStatus) and (status == NULL or not __TS__ArrayIncludes(onStatus, status)) then
                    __continue9 = true
                    break
                end
                if headers:values(name) == nil then
                    found[#found + 1] = {["in"] = "header", path = name, rule = "required", message = "must have the header " .. name}
                elseif name == "retry-after" and not hasReadableRetryAfter(headers) then
                    found[#found + 1] = {["in"] = "header", path = name, rule = "format", message = "must be seconds or an HTTP-date"}
                end
                __continue9 = true
            until true
            if not __continue9 then
                break
            end
        end
    end
    return found
end
function hasListedStatus(____bindingPattern0, status)
    local listed
    listed = ____bindingPattern0.status
    return listed == NULL or status == NULL or __TS__ArrayIncludes(listed, status)
end
--- Whether a body satisfies a schema. A body with a list of errors is validated once for all its items.
function ____exports.satisfies(guard, response)
    local ____temp_2
    if response.item == nil then
        ____temp_2 = guard(response.body)
    else
        ____temp_2 = ____exports.schemaViolation(guard, response) == nil
    end
    return ____temp_2
end
--- The first way in which a body breaks a schema.
function ____exports.schemaViolation(guard, response)
    local ____response_3 = response
    local body = ____response_3.body
    local item = ____response_3.item
    if item == nil then
        local ____guard_result_4
        if guard(body) then
            ____guard_result_4 = nil
        else
            ____guard_result_4 = lastViolation(guard)
        end
        return ____guard_result_4
    end
    if response.itemCache == nil then
        response.itemCache = __TS__New(Map)
    end
    if not response.itemCache:has(guard) then
        local ____self_7 = response.itemCache
        local ____self_7_set_8 = ____self_7.set
        local ____guard_6 = guard
        local ____guard_result_5
        if guard(body) then
            ____guard_result_5 = nil
        else
            ____guard_result_5 = lastViolation(guard)
        end
        ____self_7_set_8(____self_7, ____guard_6, ____guard_result_5)
    end
    return response.itemCache:get(guard)
end
function mirrorsStatus(____bindingPattern0, ____bindingPattern1)
    local statusMirror
    statusMirror = ____bindingPattern0.statusMirror
    local status
    local body
    body = ____bindingPattern1.body
    status = ____bindingPattern1.status
    if statusMirror == NULL or status == NULL then
        return true
    end
    local ____defined_result_9 = defined(statusMirror.accessor(body))
    if ____defined_result_9 == nil then
        ____defined_result_9 = nil
    end
    local mirrored = ____defined_result_9
    return mirrored == nil or mirrored == status or mirrored == textOf(status)
end
function mirrorViolation(envelope, response)
    if mirrorsStatus(envelope, response) then
        return nil
    end
    local ____opt_10 = defined(envelope.statusMirror)
    return {["in"] = "body", path = ____opt_10 and ____opt_10.pointer or "", rule = "mirror", message = "must equal the HTTP status"}
end
function lastViolation(guard)
    local issue = issueOf(guard)
    if not issue then
        return {["in"] = "body", path = "", rule = "type", message = "must have the shape of the error"}
    end
    local instancePath = issue.instancePath
    local keyword = issue.keyword
    local params = issue.params
    local message = issue.message
    local missing = params.missingProperty
    local path = keyword == "required" and type(missing) == "string" and pointerTo(instancePath, missing) or instancePath
    return {["in"] = "body", path = path, rule = keyword, message = message}
end
--- Whether a response satisfies the schema, the statuses, the required headers and the status mirror of a form.
function ____exports.isValid(form, response)
    return hasListedStatus(form.form, response.status) and ____exports.satisfies(form.form.guard, response) and mirrorsStatus(form.envelope.envelope, response) and (#form.form.headers == 0 or #headerViolations(form.form, response) == 0)
end
--- Each way in which a response breaks a form: at most one of the body, then each header, then the status.
function ____exports.violationsOf(____bindingPattern0, response)
    local envelope
    local form
    form = ____bindingPattern0.form
    envelope = ____bindingPattern0.envelope
    local inBody = ____exports.schemaViolation(form.guard, response) or mirrorViolation(envelope.envelope, response)
    local found = inBody and ({inBody}) or ({})
    for ____, violation in ipairs(headerViolations(form, response)) do
        found[#found + 1] = violation
    end
    if not hasListedStatus(form, response.status) then
        local ____opt_0 = defined(form.status)
        found[#found + 1] = {
            ["in"] = "status",
            path = "",
            rule = "enum",
            message = "must be " .. tostring(____opt_0 and __TS__ArrayJoin(
                defined(form.status),
                " or "
            ))
        }
    end
    return found
end
return ____exports
end)()
modules["inspect/match/identify-sender"] = (function()
local ____exports = {}
local sender, newSender
local ____violations_2Ejs = modules["inspect/match/violations"]
local satisfies = ____violations_2Ejs.satisfies
function sender(index, own, by)
    local ____opt_3 = index.senders:get(own)
    return ____opt_3 and ____opt_3[by] or newSender(index, own, by)
end
function newSender(index, own, by)
    local besides = __TS__ArrayFlatMap(
        own.contract.alsoSends or ({}),
        function(____, id) return index.byId:get(id) or ({}) end
    )
    local made = {
        contracts = #besides == 0 and own.alone or ({
            own,
            __TS__Unpack(besides)
        }),
        by = by
    }
    index.senders:set(
        own,
        __TS__ObjectAssign(
            {},
            index.senders:get(own),
            {[by] = made}
        )
    )
    return made
end
--- The sender by evidence outside the body: the caller, the host, a header (R3).
function ____exports.identifySender(index, vendor, url, headers)
    local ____temp_0
    if vendor == nil then
        ____temp_0 = nil
    else
        ____temp_0 = index.byId:get(vendor)
    end
    local named = ____temp_0
    if named then
        return sender(index, named, "caller")
    end
    local ____temp_1
    if url == nil or url == NULL then
        ____temp_1 = nil
    else
        ____temp_1 = index.hosts:find(url)
    end
    local byHost = ____temp_1
    if byHost then
        return sender(index, byHost, "host")
    end
    local byHeader = index.headers:find(headers)
    return byHeader and sender(index, byHeader, "header")
end
--- The sender by an envelope in which a required literal names it. Two such contracts count as none.
function ____exports.identifyByBody(index, response)
    local found
    for ____, ____value in ipairs(index.identifying) do
        local contract = ____value.contract
        local envelope = ____value.envelope
        do
            local __continue6
            repeat
                if contract.id == found or envelope.shape ~= response.shape or not satisfies(envelope.guard, response) then
                    __continue6 = true
                    break
                end
                if found ~= nil then
                    return nil
                end
                found = contract.id
                __continue6 = true
            until true
            if not __continue6 then
                break
            end
        end
    end
    local ____temp_2
    if found == nil then
        ____temp_2 = nil
    else
        ____temp_2 = index.byId:get(found)
    end
    local contract = ____temp_2
    return contract and sender(index, contract, "body")
end
return ____exports
end)()
modules["inspect/context"] = (function()
local ____exports = {}
local NO_NOTES, UNKNOWN_VENDOR, UNKNOWN_VERSION
local ____scoped_2Dindexes_2Ejs = modules["inspect/contracts/scoped-indexes"]
local isSurface = ____scoped_2Dindexes_2Ejs.isSurface
local ____challenges_2Ejs = modules["inspect/http/challenges"]
local challengesOf = ____challenges_2Ejs.challengesOf
local ____headers_2Ejs = modules["inspect/http/headers"]
local ResponseHeaders = ____headers_2Ejs.ResponseHeaders
local ____request_2Did_2Ejs = modules["inspect/http/request-id"]
local usualRequestId = ____request_2Did_2Ejs.usualRequestId
local ____retry_2Dafter_2Ejs = modules["inspect/http/retry-after"]
local readRetryAfter = ____retry_2Dafter_2Ejs.readRetryAfter
local ____identify_2Dsender_2Ejs = modules["inspect/match/identify-sender"]
local identifySender = ____identify_2Dsender_2Ejs.identifySender
--- The facts of one response that all its messages share.
____exports.Context = __TS__Class()
local Context = ____exports.Context
Context.name = "Context"
function Context.prototype.____constructor(self, ____bindingPattern0, input, options)
    local now
    local indexes
    indexes = ____bindingPattern0.indexes
    now = ____bindingPattern0.now
    local ____defined_2 = defined
    local ____opt_0 = defined(options)
    local surface = ____defined_2(____opt_0 and ____opt_0.surface) or input.surface
    local ____defined_6 = defined
    local ____defined_5 = defined
    local ____opt_3 = defined(options)
    local ____defined_6_result_7 = ____defined_6(____defined_5(____opt_3 and ____opt_3.protocolVersion) or input.protocolVersion)
    if ____defined_6_result_7 == nil then
        ____defined_6_result_7 = nil
    end
    local version = ____defined_6_result_7
    local ____defined_11 = defined
    local ____defined_10 = defined
    local ____opt_8 = defined(options)
    local ____defined_11_result_12 = ____defined_11(____defined_10(____opt_8 and ____opt_8.vendor) or input.vendor)
    if ____defined_11_result_12 == nil then
        ____defined_11_result_12 = nil
    end
    local vendor = ____defined_11_result_12
    self.surface = isSurface(surface) and surface or nil
    self.revision = indexes:knows(version) and version or nil
    self.index = indexes["in"](indexes, self.surface, self.revision)
    self.status = input.status
    self.headers = input.headers and __TS__New(ResponseHeaders, input.headers)
    self.sender = identifySender(self.index, vendor, input.url, self.headers)
    self.now = now
    self._indexes = indexes
    local ____temp_15 = vendor ~= nil
    if ____temp_15 then
        local ____opt_13 = self.sender
        ____temp_15 = (____opt_13 and ____opt_13.by) ~= "caller"
    end
    local isUnknownVendor = ____temp_15
    local isUnknownVersion = version ~= nil and self.revision == nil
    local ____temp_17
    if isUnknownVendor or isUnknownVersion then
        local ____array_16 = __TS__SparseArrayNew(__TS__Unpack(isUnknownVendor and ({UNKNOWN_VENDOR}) or ({})))
        __TS__SparseArrayPush(
            ____array_16,
            __TS__Unpack(isUnknownVersion and ({UNKNOWN_VERSION}) or ({}))
        )
        ____temp_17 = {__TS__SparseArraySpread(____array_16)}
    else
        ____temp_17 = NO_NOTES
    end
    self._inputNotes = ____temp_17
end
function Context.prototype.notes(self)
    return #self._inputNotes == 0 and ({}) or ({__TS__Unpack(self._inputNotes)})
end
function Context.prototype.inMcp(self, own)
    if self.surface ~= nil then
        return own
    end
    local ____self_18 = self._indexes
    return ____self_18["in"](____self_18, "mcp", self.revision).byId:get(own.contract.id)
end
function Context.prototype.challenges(self)
    if self._challenges == nil then
        self._challenges = challengesOf(self.headers)
    end
    return self._challenges
end
function Context.prototype.usualRequestId(self)
    if self._requestId == nil then
        local ____table_headers_19
        if self.headers then
            ____table_headers_19 = usualRequestId(self.headers)
        else
            ____table_headers_19 = NULL
        end
        self._requestId = ____table_headers_19
    end
    return self._requestId
end
function Context.prototype.retryAfter(self)
    if self.headers then
        if self._retryAfter == nil then
            self._retryAfter = readRetryAfter(self.headers, self.now)
        end
    end
    return self._retryAfter
end
NO_NOTES = {}
UNKNOWN_VENDOR = "unknown-vendor"
UNKNOWN_VERSION = "unknown-protocol-version"
return ____exports
end)()
modules["inspect/decode/bytes-and-text"] = (function()
--- Texts are bytes in Lua.
local is_printable = require("error_envelopes.json").is_printable
local byte, find, sub = string.byte, string.find, string.sub

local exports = {}

function exports.withoutByteOrderMark(text)
  return byte(text, 1) == 0xef and sub(text, 1, 3) == "\239\187\191" and sub(text, 4) or text
end

--- Tab to carriage return, and the space.
function exports.isBlank(text)
  return not find(text, "[^\t-\r ]")
end

function exports.isLongerThan(text, limit)
  return #text > limit
end

--- Whether bytes are UTF-8: neither surrogates nor longer forms than needed.
function exports.isUtf8(text)
  if is_printable(text) then
    return true
  end
  local position = find(text, "[\128-\255]")
  while position do
    local first, second, third, fourth = byte(text, position, position + 3)
    if first < 0x80 then
      position = find(text, "[\128-\255]", position)
    elseif not second or second < 0x80 or second > 0xbf then
      return false
    elseif first >= 0xc2 and first <= 0xdf then
      position = position + 2
    elseif first < 0xe0 or first > 0xf4 or not third or third < 0x80 or third > 0xbf then
      return false
    elseif first < 0xf0 then
      if (first == 0xe0 and second < 0xa0) or (first == 0xed and second > 0x9f) then
        return false
      end
      position = position + 3
    else
      if not fourth or fourth < 0x80 or fourth > 0xbf then
        return false
      elseif (first == 0xf0 and second < 0x90) or (first == 0xf4 and second > 0x8f) then
        return false
      end
      position = position + 4
    end
    if position and position > #text then
      return true
    end
  end
  return true
end

return exports
end)()
modules["inspect/decode/event-stream"] = (function()
local ____exports = {}
local fieldValue
function fieldValue(line, start)
    return __TS__StringSlice(
        line,
        __TS__StringCharCodeAt(line, start) == 32 and start + 1 or start
    )
end
local OPEN_BRACE = 123
--- Begins like `text/event-stream`: a field or a comment.
local BEGINS_LIKE_STREAM = regex(
    inTurn({
        atStart(),
        bytesIn("10-10 13-13", 0, -1),
        anyOf({
            inTurn({
                anyOf({
                    inTurn({
                        byteIn("100-100"),
                        byteIn("97-97"),
                        byteIn("116-116"),
                        byteIn("97-97")
                    }),
                    inTurn({
                        byteIn("101-101"),
                        byteIn("118-118"),
                        byteIn("101-101"),
                        byteIn("110-110"),
                        byteIn("116-116")
                    }),
                    inTurn({
                        byteIn("105-105"),
                        byteIn("100-100")
                    }),
                    inTurn({
                        byteIn("114-114"),
                        byteIn("101-101"),
                        byteIn("116-116"),
                        byteIn("114-114"),
                        byteIn("121-121")
                    })
                }),
                anyOf({
                    byteIn("10-10 13-13 58-58"),
                    atEnd()
                })
            }),
            byteIn("58-58")
        })
    }),
    false
)
--- Whether a text begins like a stream of server-sent events.
function ____exports.beginsLikeEventStream(text)
    return (string.byte(text, 1) or 0 / 0) ~= OPEN_BRACE and BEGINS_LIKE_STREAM:test(text)
end
--- The events of a stream (HTML Standard, "Parsing an event stream"), in linear time. Comments, ids, retry times and
-- events without data are passed over. The last event counts even if no empty line closes it: the stream may have been
-- cut behind it.
function ____exports.parseEventStream(stream)
    local events = {}
    local name = ""
    local data = {}
    local function dispatch()
        local text = table.concat(data, "\n")
        if trim(text) ~= "" then
            events[#events + 1] = {name = name, data = text}
        end
        name = ""
        data = {}
    end
    for ____, line in ipairs(__TS__StringSplit(
        __TS__StringReplaceAll(
            __TS__StringReplaceAll(stream, "\r\n", "\n"),
            "\r",
            "\n"
        ),
        "\n"
    )) do
        if line == "" then
            dispatch()
        elseif line == "data" or __TS__StringStartsWith(line, "data:") then
            data[#data + 1] = fieldValue(line, 5)
        elseif line == "event" or __TS__StringStartsWith(line, "event:") then
            name = fieldValue(line, 6)
        end
    end
    dispatch()
    return events
end
return ____exports
end)()
modules["inspect/decode/json-depth"] = (function()
local ____exports = {}
local hasMoreOpeners, countUpTo, scan, QUOTE, BACKSLASH, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE
function hasMoreOpeners(text, limit)
    local braces = countUpTo(limit + 1, text, "{")
    return braces + countUpTo(limit + 1 - braces, text, "[") > limit
end
function countUpTo(most, text, character)
    local count = 0
    do
        local at = (string.find(text, character, nil, true) or 0) - 1
        while at ~= -1 and count < most do
            count = count + 1
            at = (string.find(
                text,
                character,
                math.max(at + 1 + 1, 1),
                true
            ) or 0) - 1
        end
    end
    return count
end
function scan(text, limit)
    local depth = 0
    local inString = false
    do
        local i = 0
        while i < #text do
            local unit = __TS__StringCharCodeAt(text, i)
            if inString then
                if unit == BACKSLASH then
                    i = i + 1
                elseif unit == QUOTE then
                    inString = false
                end
            elseif unit == QUOTE then
                inString = true
            elseif unit == OPEN_BRACE or unit == OPEN_BRACKET then
                depth = depth + 1
                if depth > limit then
                    return true
                end
            elseif unit == CLOSE_BRACE or unit == CLOSE_BRACKET then
                depth = depth - 1
            end
            i = i + 1
        end
    end
    return false
end
--- Whether brackets nest deeper than `limit` (`[]` is 1), found without parsing, in linear time.
-- Brackets inside strings do not count. The same scan reads a text that is not JSON.
function ____exports.nestsDeeperThan(text, limit)
    return hasMoreOpeners(text, limit) and scan(text, limit)
end
QUOTE = 34
BACKSLASH = 92
OPEN_BRACKET = 91
CLOSE_BRACKET = 93
OPEN_BRACE = 123
CLOSE_BRACE = 125
return ____exports
end)()
modules["inspect/decode/decode-text"] = (function()
local ____exports = {}
local decodeMessages, messagesOfEvents, decodeJson, MAX_DEPTH, OPEN_BRACE, BEGINS_LIKE_JSON
local ____json_2Dobject_2Ejs = modules["shared/json-object"]
local copyOfList = ____json_2Dobject_2Ejs.copyOfList
local ____headers_2Ejs = modules["inspect/http/headers"]
local mediaTypeOf = ____headers_2Ejs.mediaTypeOf
local namesContentCoding = ____headers_2Ejs.namesContentCoding
local ____bytes_2Dand_2Dtext_2Ejs = modules["inspect/decode/bytes-and-text"]
local isBlank = ____bytes_2Dand_2Dtext_2Ejs.isBlank
local isLongerThan = ____bytes_2Dand_2Dtext_2Ejs.isLongerThan
local ____error_2Dshape_2Ejs = modules["inspect/decode/error-shape"]
local isJsonRpcMessage = ____error_2Dshape_2Ejs.isJsonRpcMessage
local ____event_2Dstream_2Ejs = modules["inspect/decode/event-stream"]
local beginsLikeEventStream = ____event_2Dstream_2Ejs.beginsLikeEventStream
local parseEventStream = ____event_2Dstream_2Ejs.parseEventStream
local ____json_2Ddepth_2Ejs = modules["inspect/decode/json-depth"]
local nestsDeeperThan = ____json_2Ddepth_2Ejs.nestsDeeperThan
local ____parse_2Djson_2Ejs = modules["inspect/decode/parse-json"]
local parseJson = ____parse_2Djson_2Ejs.parseJson
--- Like JSON, or like an event stream: no content coding begins so.
function ____exports.beginsReadable(text)
    return BEGINS_LIKE_JSON:test(text) or beginsLikeEventStream(text)
end
function decodeMessages(text, headers)
    local mayBeStream = (string.byte(text, 1) or 0 / 0) ~= OPEN_BRACE
    if mayBeStream and (beginsLikeEventStream(text) or mediaTypeOf(headers) == "text/event-stream") then
        local events = parseEventStream(text)
        if #events > 0 then
            return messagesOfEvents(events)
        end
    end
    local value = decodeJson(text)
    return __TS__InstanceOf(value, ____exports.Unread) and value or ____exports.messagesOf(value)
end
function messagesOfEvents(events)
    local messages = {}
    local unread
    for ____, ____value in ipairs(events) do
        local name = ____value.name
        local data = ____value.data
        local isErrorEvent = name == "error"
        local value = decodeJson(data)
        if not __TS__InstanceOf(value, ____exports.Unread) then
            if isErrorEvent then
                messages[#messages + 1] = __TS__New(____exports.Message, value, true)
            else
                for ____, message in ipairs(____exports.messagesOf(value)) do
                    messages[#messages + 1] = message
                end
            end
        elseif unread == nil or isErrorEvent and not unread.isErrorEvent then
            unread = __TS__New(____exports.Unread, value.reason, value.text, isErrorEvent)
        end
    end
    local ____list_0 = messages
    local ____result_1 = false
    for ____index_2 = 1, #____list_0 do
        local ____item_3 = ____list_0[____index_2]
        local isErrorEvent = ____item_3.isErrorEvent
        if isErrorEvent then
            ____result_1 = true
            break
        end
    end
    local hasReadError = ____result_1
    if unread and unread.isErrorEvent and not hasReadError then
        return unread
    end
    return #messages > 0 and messages or (unread or __TS__New(____exports.Unread, "empty"))
end
function decodeJson(json)
    local isShort = #json <= MAX_DEPTH * 2
    if not isShort and nestsDeeperThan(json, MAX_DEPTH) then
        return __TS__New(____exports.Unread, "too-deep")
    end
    local value = parseJson(json)
    if value ~= nil then
        return value
    end
    return isShort and nestsDeeperThan(json, MAX_DEPTH) and __TS__New(____exports.Unread, "too-deep") or __TS__New(____exports.Unread, "not-json", json)
end
--- The messages of a JSON-RPC batch; any other value is one message.
function ____exports.messagesOf(value)
    local items = copyOfList(value)
    local ____items_some_result_12
    local ____list_6 = items
    local ____result_7 = false
    for ____index_8 = 1, #____list_6 do
        local item = ____list_6[____index_8]
        if isJsonRpcMessage(item) then
            ____result_7 = true
            break
        end
    end
    if ____result_7 then
        local ____list_9 = items
        local ____result_10 = {}
        for ____index_11 = 1, #____list_9 do
            local item = ____list_9[____index_11]
            ____result_10[#____result_10 + 1] = __TS__New(____exports.Message, item)
        end
        ____items_some_result_12 = ____result_10
    else
        ____items_some_result_12 = {__TS__New(____exports.Message, value)}
    end
    return ____items_some_result_12
end
--- The least of the limits of the run-times that a verdict must be the same in.
____exports.MAX_BYTES = 65536
MAX_DEPTH = 31
OPEN_BRACE = 123
BEGINS_LIKE_JSON = regex(
    inTurn({
        atStart(),
        bytesIn("9-10 13-13 32-32", 0, -1),
        byteIn("34-34 45-45 48-57 91-91 102-102 110-110 116-116 123-123")
    }),
    false
)
--- A body that could not be read.
____exports.Unread = __TS__Class()
local Unread = ____exports.Unread
Unread.name = "Unread"
function Unread.prototype.____constructor(self, reason, text, isErrorEvent)
    if isErrorEvent == nil then
        isErrorEvent = false
    end
    self.reason = reason
    self.text = text
    self.isErrorEvent = isErrorEvent
end
--- One value of a body.
____exports.Message = __TS__Class()
local Message = ____exports.Message
Message.name = "Message"
function Message.prototype.____constructor(self, body, isErrorEvent, isText)
    if isErrorEvent == nil then
        isErrorEvent = false
    end
    if isText == nil then
        isText = false
    end
    self.body = body
    self.isErrorEvent = isErrorEvent
    self.isText = isText
end
--- Decodes a text without a byte-order mark into its messages.
function ____exports.decodeText(text, headers)
    local isObject = (string.byte(text, 1) or 0 / 0) == OPEN_BRACE
    if not isObject and isBlank(text) then
        return __TS__New(____exports.Unread, "empty")
    end
    if isLongerThan(text, ____exports.MAX_BYTES) then
        return __TS__New(____exports.Unread, "too-large")
    end
    if not isObject and not ____exports.beginsReadable(text) and namesContentCoding(headers) then
        return __TS__New(____exports.Unread, "encoded")
    end
    return decodeMessages(text, headers)
end
return ____exports
end)()
modules["inspect/decode/decode-body"] = (function()
--- A string is a body as received, in bytes; any other value counts as parsed.
local bytes = modules["inspect/decode/bytes-and-text"]
local decoding = modules["inspect/decode/decode-text"]
local namesContentCoding = modules["inspect/http/headers"].namesContentCoding
local isList = modules["shared/json-object"].isList

local exports = {}

local function unread(reason)
  return __TS__New(decoding.Unread, reason)
end

function exports.decodeBody(body, headers)
  if body == nil then
    return unread("empty")
  elseif type(body) ~= "string" then
    return isList(body) and decoding.messagesOf(body) or { __TS__New(decoding.Message, body) }
  end
  local text = bytes.withoutByteOrderMark(body)
  if #text > decoding.MAX_BYTES then
    return unread(bytes.isBlank(text) and "empty" or "too-large")
  elseif bytes.isUtf8(text) then
    return decoding.decodeText(text, headers)
  end
  -- Bytes that are not UTF-8 may begin like JSON all the same, and are then not a content coding.
  local isCoded = not decoding.beginsReadable(text) and namesContentCoding(headers)
  return unread(isCoded and "encoded" or "not-utf8")
end

return exports
end)()
modules["inspect/match/find-form"] = (function()
local ____exports = {}
local listsCode, best, byCode, byText
local ____form_2Dconditions_2Ejs = modules["inspect/contracts/form-conditions"]
local codeOf = ____form_2Dconditions_2Ejs.codeOf
local isMatched = ____form_2Dconditions_2Ejs.isMatched
local wholeTextOf = ____form_2Dconditions_2Ejs.wholeTextOf
local ____form_2Dindex_2Ejs = modules["inspect/contracts/form-index"]
local itemCount = ____form_2Dindex_2Ejs.itemCount
local ____match_2Dresult_2Ejs = modules["inspect/match/match-result"]
local matched = ____match_2Dresult_2Ejs.matched
local NONE = ____match_2Dresult_2Ejs.NONE
local ____violations_2Ejs = modules["inspect/match/violations"]
local isValid = ____violations_2Ejs.isValid
local satisfies = ____violations_2Ejs.satisfies
local violationsOf = ____violations_2Ejs.violationsOf
--- The first two steps. A code that the sender's own forms list is not looked up elsewhere.
function ____exports.matchByCodeOrText(contracts, response)
    local listing = #contracts > 1 and listsCode(contracts[1], response) and __TS__ArraySlice(contracts, 0, 1) or contracts
    return best(listing, response, byCode) or best(contracts, response, byText)
end
function listsCode(own, response)
    local ____opt_5 = own
    return (____opt_5 and __TS__ArraySome(
        own and own.envelopesFor[response.shape],
        function(____, envelope) return byCode(envelope, response) ~= nil end
    )) == true
end
function best(contracts, response, formsOf)
    local first
    for ____, ____value in ipairs(contracts) do
        local envelopesFor = ____value.envelopesFor
        for ____, envelope in ipairs(envelopesFor[response.shape]) do
            local items = itemCount(envelope, response)
            do
                local item = 0
                while item < math.max(items, 1) do
                    if items > 0 then
                        response.item = item
                    end
                    for ____, form in ipairs(formsOf(envelope, response) or NONE) do
                        do
                            local __continue20
                            repeat
                                if not isMatched(form, response) then
                                    __continue20 = true
                                    break
                                end
                                if isValid(form, response) then
                                    return matched(form, NONE)
                                end
                                if first == nil then
                                    first = form
                                end
                                __continue20 = true
                            until true
                            if not __continue20 then
                                break
                            end
                        end
                    end
                    if first then
                        break
                    end
                    item = item + 1
                end
            end
            if items > 0 and not first then
                response.item = nil
            end
        end
    end
    return first and matched(
        first,
        violationsOf(first, response)
    )
end
byCode = function(envelope, response)
    if envelope.byCode.size == 0 then
        return nil
    end
    local code = codeOf(envelope, response)
    local ____temp_0
    if code == NULL then
        ____temp_0 = nil
    else
        ____temp_0 = envelope.byCode:get(code)
    end
    return ____temp_0
end
byText = function(envelope, response)
    local ____envelope_1 = envelope
    local byText = ____envelope_1.byText
    local byPattern = ____envelope_1.byPattern
    if byText.size == 0 and #byPattern == 0 then
        return nil
    end
    local text = wholeTextOf(envelope, response)
    if text == NULL then
        return nil
    end
    local exact = byText:get(text)
    local ____temp_3
    if #byPattern == 0 then
        ____temp_3 = exact
    else
        local ____array_2 = __TS__SparseArrayNew(__TS__Unpack(exact or NONE))
        __TS__SparseArrayPush(
            ____array_2,
            __TS__Unpack(byPattern)
        )
        ____temp_3 = {__TS__SparseArraySpread(____array_2)}
    end
    return ____temp_3
end
local function byCondition(____bindingPattern0)
    local byCondition
    byCondition = ____bindingPattern0.byCondition
    return byCondition
end
local function byStatus(____bindingPattern0, response)
    local envelope
    local byStatus
    byStatus = ____bindingPattern0.byStatus
    envelope = ____bindingPattern0.envelope
    local ____temp_4
    if response.status == NULL then
        ____temp_4 = nil
    else
        ____temp_4 = byStatus:get(response.status)
    end
    local forms = ____temp_4
    return forms and satisfies(envelope.guard, response) and forms or nil
end
local function byShape(____bindingPattern0, response)
    local envelope
    local byShape
    byShape = ____bindingPattern0.byShape
    envelope = ____bindingPattern0.envelope
    return #byShape > 0 and envelope.shape == response.shape and satisfies(envelope.guard, response) and byShape or nil
end
--- The documented error of a response of an identified sender (R5): by code; else by its whole text; else by a pointer or
-- a header; else by its status; else by its shape.
-- 
-- @param contracts the sender's own, then those that it sends besides
function ____exports.matchForm(contracts, response)
    return ____exports.matchByCodeOrText(contracts, response) or best(contracts, response, byCondition) or best(contracts, response, byStatus) or best(contracts, response, byShape)
end
return ____exports
end)()
modules["inspect/match/match-unidentified"] = (function()
local ____exports = {}
local findForms, asImplementation, implementationsAmong, isOfImplementation, hasFurtherCondition, vendorsWithText, asJsonRpcError, asMcpResult, asProblemDetails, asOauthError, asCandidates, candidatesAmong, byContract
local ____json_2Dobject_2Ejs = modules["shared/json-object"]
local isObject = ____json_2Dobject_2Ejs.isObject
local ____error_2Dshape_2Ejs = modules["inspect/decode/error-shape"]
local isOauthErrorBody = ____error_2Dshape_2Ejs.isOauthErrorBody
local ____headers_2Ejs = modules["inspect/http/headers"]
local mediaTypeOf = ____headers_2Ejs.mediaTypeOf
local ____find_2Dform_2Ejs = modules["inspect/match/find-form"]
local matchByCodeOrText = ____find_2Dform_2Ejs.matchByCodeOrText
local matchForm = ____find_2Dform_2Ejs.matchForm
local ____match_2Dresult_2Ejs = modules["inspect/match/match-result"]
local ambiguous = ____match_2Dresult_2Ejs.ambiguous
local matched = ____match_2Dresult_2Ejs.matched
local NONE = ____match_2Dresult_2Ejs.NONE
local unlisted = ____match_2Dresult_2Ejs.unlisted
local unrecognized = ____match_2Dresult_2Ejs.unrecognized
local withCandidates = ____match_2Dresult_2Ejs.withCandidates
local withListings = ____match_2Dresult_2Ejs.withListings
local ____violations_2Ejs = modules["inspect/match/violations"]
local isValid = ____violations_2Ejs.isValid
local satisfies = ____violations_2Ejs.satisfies
local schemaViolation = ____violations_2Ejs.schemaViolation
function findForms(____bindingPattern0, response)
    local forms
    forms = ____bindingPattern0.forms
    return {
        byCode = forms:matchedByCode(response),
        byText = forms:matchedByText(response)
    }
end
function asImplementation(found, response)
    local forms = implementationsAmong(found, response)
    local first = __TS__Unpack(forms)
    if not first then
        return nil
    end
    local ____first_envelope_8 = first.envelope
    local contract = ____first_envelope_8.contract
    local ____list_9 = forms
    local ____result_10 = false
    for ____index_11 = 1, #____list_9 do
        local ____item_12 = ____list_9[____index_11]
        local envelope = ____item_12.envelope
        if envelope.contract ~= contract then
            ____result_10 = true
            break
        end
    end
    if ____result_10 then
        return ambiguous(forms)
    end
    return withCandidates(
        matched(first, NONE),
        vendorsWithText(found)
    )
end
function implementationsAmong(____bindingPattern0, response)
    local byText
    local byCode
    byCode = ____bindingPattern0.byCode
    byText = ____bindingPattern0.byText
    local ____list_16 = byCode
    local ____result_17 = {}
    for ____index_18 = 1, #____list_16 do
        local form = ____list_16[____index_18]
        if hasFurtherCondition(form) then
            ____result_17[#____result_17 + 1] = form
        end
    end
    local ____array_19 = __TS__SparseArrayNew(__TS__Unpack(____result_17))
    __TS__SparseArrayPush(
        ____array_19,
        __TS__Unpack(byText)
    )
    local ____list_13 = {__TS__SparseArraySpread(____array_19)}
    local ____result_14 = {}
    for ____index_15 = 1, #____list_13 do
        local form = ____list_13[____index_15]
        if isOfImplementation(form) then
            ____result_14[#____result_14 + 1] = form
        end
    end
    local forms = ____result_14
    if #forms == 0 then
        return NONE
    end
    local ____response_20 = response
    local status = ____response_20.status
    local shape = ____response_20.shape
    local isErrorEvent = ____response_20.isErrorEvent
    local needsStatus = status ~= NULL and status < 400 and (shape == "body" or shape == "text") and not isErrorEvent
    local ____list_21 = forms
    local ____result_22 = {}
    for ____index_23 = 1, #____list_21 do
        local form = ____list_21[____index_23]
        local ____isValid_result_27 = isValid(form, response)
        if ____isValid_result_27 then
            local ____temp_26 = not needsStatus
            if not ____temp_26 then
                local ____opt_24 = defined(form.form.status)
                ____temp_26 = (____opt_24 and __TS__ArrayIncludes(
                    defined(form.form.status),
                    status
                )) == true
            end
            ____isValid_result_27 = ____temp_26
        end
        if ____isValid_result_27 then
            ____result_22[#____result_22 + 1] = form
        end
    end
    return ____result_22
end
function isOfImplementation(____bindingPattern0)
    local envelope
    envelope = ____bindingPattern0.envelope
    return envelope.contract.kind == "implementation"
end
function hasFurtherCondition(____bindingPattern0)
    local matchBy
    matchBy = ____bindingPattern0.form.matchBy
    local ____matchBy_28 = matchBy
    local text = ____matchBy_28.text
    local pattern = ____matchBy_28.pattern
    local status = ____matchBy_28.status
    local conditions = ____matchBy_28.conditions
    return text ~= nil or pattern ~= nil or status == true or conditions ~= nil
end
function vendorsWithText(____bindingPattern0)
    local byText
    local byCode
    byCode = ____bindingPattern0.byCode
    byText = ____bindingPattern0.byText
    local ____list_29 = byCode
    local ____result_30 = {}
    for ____index_31 = 1, #____list_29 do
        local ____item_32 = ____list_29[____index_31]
        local matchBy = ____item_32.form.matchBy
        if matchBy.text ~= nil or matchBy.pattern ~= nil then
            ____result_30[#____result_30 + 1] = ____item_32
        end
    end
    local withText = ____result_30
    local ____array_36 = __TS__SparseArrayNew(__TS__Unpack(withText))
    __TS__SparseArrayPush(
        ____array_36,
        __TS__Unpack(byText)
    )
    local ____list_33 = {__TS__SparseArraySpread(____array_36)}
    local ____result_34 = {}
    for ____index_35 = 1, #____list_33 do
        local ____item_37 = ____list_33[____index_35]
        local envelope = ____item_37.envelope
        if envelope.contract.kind == "vendor" then
            ____result_34[#____result_34 + 1] = ____item_37
        end
    end
    return ____result_34
end
function asJsonRpcError(index, response)
    local ____index_38 = index
    local jsonRpc = ____index_38.jsonRpc
    local mcp = ____index_38.mcp
    local hasMcpRevision = ____index_38.hasMcpRevision
    local jsonRpcCodes = ____index_38.jsonRpcCodes
    if response.shape ~= "json-rpc-error" then
        return nil
    end
    local ____temp_39
    if mcp and hasMcpRevision then
        ____temp_39 = matchByCodeOrText(mcp.alone, response)
    else
        ____temp_39 = nil
    end
    local ofRevision = ____temp_39
    if ofRevision or not jsonRpc or #jsonRpc.envelopesFor[response.shape] == 0 then
        return ofRevision
    end
    local found = byContract(jsonRpc, response)
    if found.verdict ~= "undocumented" then
        return found
    end
    local code = response.body.error.code
    return withListings(
        found,
        jsonRpcCodes:get(code) or NONE
    )
end
function asMcpResult(____bindingPattern0, found, response)
    local mcp
    mcp = ____bindingPattern0.mcp
    if not mcp or response.shape ~= "tool-result" and response.shape ~= "task-result" then
        return nil
    end
    if #mcp.envelopesFor[response.shape] == 0 then
        return nil
    end
    return withCandidates(
        byContract(mcp, response),
        vendorsWithText(found)
    )
end
function asProblemDetails(____bindingPattern0, response)
    local problemDetails
    problemDetails = ____bindingPattern0.problemDetails
    local ____type = mediaTypeOf(response.headers)
    local ____opt_40 = problemDetails
    local envelope = ____opt_40 and __TS__ArrayFind(
        problemDetails and problemDetails.envelopes,
        function(____, ____bindingPattern0)
            local envelope
            envelope = ____bindingPattern0.envelope
            return envelope.mediaType == ____type
        end
    )
    if not envelope or ____type == nil then
        return nil
    end
    local violation = schemaViolation(envelope.envelope.guard, response)
    return unlisted(envelope, violation and ({violation}) or NONE)
end
function asOauthError(____bindingPattern0, response)
    local oauth
    oauth = ____bindingPattern0.oauth
    local ____response_44 = response
    local body = ____response_44.body
    local shape = ____response_44.shape
    local status = ____response_44.status
    if not oauth or shape ~= "body" or not isObject(body) then
        return nil
    end
    if status ~= NULL and status < 400 and not isOauthErrorBody(body) then
        return nil
    end
    local listed = matchByCodeOrText(oauth.alone, response)
    if listed then
        return listed
    end
    local hasBoth = type(body.error) == "string" and type(body.error_description) == "string"
    return hasBoth and byContract(oauth, response) or nil
end
function asCandidates(found, response)
    local valid = candidatesAmong(found, response)
    return #valid > 0 and ambiguous(valid) or nil
end
function candidatesAmong(____bindingPattern0, response)
    local byText
    local byCode
    byCode = ____bindingPattern0.byCode
    byText = ____bindingPattern0.byText
    local ____temp_46
    if #byText == 0 then
        ____temp_46 = byCode
    else
        local ____array_45 = __TS__SparseArrayNew(__TS__Unpack(byCode))
        __TS__SparseArrayPush(
            ____array_45,
            __TS__Unpack(byText)
        )
        ____temp_46 = {__TS__SparseArraySpread(____array_45)}
    end
    local forms = ____temp_46
    local ____list_47 = forms
    local ____result_48 = {}
    for ____index_49 = 1, #____list_47 do
        local form = ____list_47[____index_49]
        if not isOfImplementation(form) and isValid(form, response) then
            ____result_48[#____result_48 + 1] = form
        end
    end
    return ____result_48
end
function byContract(contract, response)
    local found = matchForm(contract.alone, response)
    if found then
        return found
    end
    local envelopes = contract.envelopesFor[response.shape]
    local ____list_50 = envelopes
    local ____result_51 = nil
    for ____index_52 = 1, #____list_50 do
        local ____item_53 = ____list_50[____index_52]
        local envelope = ____item_53.envelope
        if satisfies(envelope.guard, response) then
            ____result_51 = ____item_53
            break
        end
    end
    local valid = ____result_51
    if valid then
        return unlisted(valid)
    end
    local first = envelopes[1]
    if not first then
        return unrecognized({})
    end
    local violation = schemaViolation(first.envelope.guard, response)
    return unlisted(first, violation and ({violation}) or NONE)
end
--- Reads a response whose sender is not identified (R6): the first of these that applies.
function ____exports.matchUnidentified(index, response)
    local found = findForms(index, response)
    return asImplementation(found, response) or asJsonRpcError(index, response) or asMcpResult(index, found, response) or asProblemDetails(index, response) or asOauthError(index, response) or asCandidates(found, response) or unrecognized(index.candidateEnvelopes:satisfiedBy(response.body))
end
--- Whether a valid form lists the very status of a response. Below 400 this makes a response of a sender that is not
-- identified an error (R4).
function ____exports.matchesListedStatus(index, response)
    local ____response_0 = response
    local status = ____response_0.status
    if status == NULL then
        return false
    end
    local found = findForms(index, response)
    local ____array_4 = __TS__SparseArrayNew(__TS__Unpack(candidatesAmong(found, response)))
    __TS__SparseArrayPush(
        ____array_4,
        __TS__Unpack(implementationsAmong(found, response))
    )
    local ____list_1 = {__TS__SparseArraySpread(____array_4)}
    local ____result_2 = false
    for ____index_3 = 1, #____list_1 do
        local ____item_5 = ____list_1[____index_3]
        local form = ____item_5.form
        local ____opt_6 = defined(form.status)
        if (____opt_6 and __TS__ArrayIncludes(
            defined(form.status),
            status
        )) == true then
            ____result_2 = true
            break
        end
    end
    return ____result_2
end
return ____exports
end)()
modules["inspect/match/is-error"] = (function()
local ____exports = {}
local isErrorOf, PROBLEM_JSON
local ____error_2Dshape_2Ejs = modules["inspect/decode/error-shape"]
local isJsonRpcMessage = ____error_2Dshape_2Ejs.isJsonRpcMessage
local isOauthErrorBody = ____error_2Dshape_2Ejs.isOauthErrorBody
local ____headers_2Ejs = modules["inspect/http/headers"]
local mediaTypeOf = ____headers_2Ejs.mediaTypeOf
local ____find_2Dform_2Ejs = modules["inspect/match/find-form"]
local matchByCodeOrText = ____find_2Dform_2Ejs.matchByCodeOrText
local ____match_2Dunidentified_2Ejs = modules["inspect/match/match-unidentified"]
local matchesListedStatus = ____match_2Dunidentified_2Ejs.matchesListedStatus
local ____violations_2Ejs = modules["inspect/match/violations"]
local satisfies = ____violations_2Ejs.satisfies
--- Whether the body of a response reports an error, whatever its status.
function ____exports.isErrorByBody(index, sender, response)
    local ____response_1 = response
    local shape = ____response_1.shape
    local isErrorEvent = ____response_1.isErrorEvent
    local headers = ____response_1.headers
    local body = ____response_1.body
    if shape ~= "body" and shape ~= "text" then
        return true
    end
    if isErrorEvent or ____exports.isProblemDetails(index, headers) or isOauthErrorBody(body) then
        return true
    end
    local ____sender_2
    if sender then
        ____sender_2 = isErrorOf(sender, response)
    else
        ____sender_2 = matchesListedStatus(index, response)
    end
    return ____sender_2
end
--- Problem details by their media type (RFC 9457 section 3).
function ____exports.isProblemDetails(____bindingPattern0, headers)
    local problemDetails
    problemDetails = ____bindingPattern0.problemDetails
    local ____type = mediaTypeOf(headers)
    if ____type == nil then
        return false
    end
    local ____opt_3 = problemDetails
    local ____temp_7 = ____opt_3 and __TS__ArraySome(
        problemDetails and problemDetails.envelopes,
        function(____, ____bindingPattern0)
            local envelope
            envelope = ____bindingPattern0.envelope
            return envelope.mediaType == ____type
        end
    )
    if ____temp_7 == nil then
        ____temp_7 = ____type == PROBLEM_JSON
    end
    return ____temp_7
end
function isErrorOf(____bindingPattern0, response)
    local contracts
    contracts = ____bindingPattern0.contracts
    local ____response_8 = response
    local status = ____response_8.status
    local shape = ____response_8.shape
    return __TS__ArraySome(
        contracts,
        function(____, ____bindingPattern0)
            local statuses
            local envelopesFor
            envelopesFor = ____bindingPattern0.envelopesFor
            statuses = ____bindingPattern0.statuses
            local ____list_9 = envelopesFor[shape]
            local ____result_10 = false
            for ____index_11 = 1, #____list_9 do
                local ____item_12 = ____list_9[____index_11]
                local envelope = ____item_12.envelope
                if satisfies(envelope.guard, response) then
                    ____result_10 = true
                    break
                end
            end
            local isEnvelope = ____result_10
            if not isEnvelope then
                return false
            end
            return status ~= NULL and statuses:has(status) or matchByCodeOrText(contracts, response) ~= nil
        end
    )
end
--- Whether a response reports an error (R4). From 400 on the status says so, below it and without one the body has to.
function ____exports.isError(index, sender, response)
    local ____response_0 = response
    local status = ____response_0.status
    local body = ____response_0.body
    if status ~= NULL and status >= 400 then
        return true
    end
    local isReported = ____exports.isErrorByBody(index, sender, response)
    response.item = nil
    return isReported or status == NULL and not isJsonRpcMessage(body)
end
PROBLEM_JSON = "application/problem+json"
return ____exports
end)()
modules["inspect/match/choose-item"] = (function()
local ____exports = {}
local longestList
local ____locators_2Ejs = modules["inspect/contracts/locators"]
local itemsOf = ____locators_2Ejs.itemsOf
local ____find_2Dform_2Ejs = modules["inspect/match/find-form"]
local matchByCodeOrText = ____find_2Dform_2Ejs.matchByCodeOrText
function longestList(contracts, ____bindingPattern0)
    local body
    local shape
    shape = ____bindingPattern0.shape
    body = ____bindingPattern0.body
    local longest = 0
    for ____, ____value in ipairs(contracts) do
        local envelopesFor = ____value.envelopesFor
        for ____, ____value in ipairs(envelopesFor[shape]) do
            local list = ____value.list
            if list ~= nil then
                local ____longest_3 = longest
                local ____itemsOf_2 = itemsOf
                local ____opt_0 = list.list
                longest = math.max(
                    ____longest_3,
                    #____itemsOf_2(____opt_0 and ____opt_0(body))
                )
            end
        end
    end
    return longest
end
--- Chooses the item that is read of a body with a list of errors (R2): the first that is an error by its own code or
-- text, else the first. A body without such a list, and a response whose item is chosen already, stay as they are.
function ____exports.chooseItem(contracts, response)
    if response.item ~= nil then
        return
    end
    local length = longestList(contracts, response)
    if length == 0 then
        return
    end
    do
        local item = 0
        while item < length do
            response.item = item
            if matchByCodeOrText(contracts, response) then
                return
            end
            item = item + 1
        end
    end
    response.item = 0
end
return ____exports
end)()
modules["inspect/match/match-tool-result"] = (function()
local ____exports = {}
local validEnvelope
local ____tool_2Dresult_2Dbodies_2Ejs = modules["inspect/decode/tool-result-bodies"]
local toolResultBodies = ____tool_2Dresult_2Dbodies_2Ejs.toolResultBodies
local ____choose_2Ditem_2Ejs = modules["inspect/match/choose-item"]
local chooseItem = ____choose_2Ditem_2Ejs.chooseItem
local ____find_2Dform_2Ejs = modules["inspect/match/find-form"]
local matchByCodeOrText = ____find_2Dform_2Ejs.matchByCodeOrText
local ____match_2Dresult_2Ejs = modules["inspect/match/match-result"]
local unlisted = ____match_2Dresult_2Ejs.unlisted
local ____violations_2Ejs = modules["inspect/match/violations"]
local satisfies = ____violations_2Ejs.satisfies
function validEnvelope(____bindingPattern0, inner)
    local envelopesFor
    envelopesFor = ____bindingPattern0.envelopesFor
    local ____list_3 = envelopesFor.body
    local ____result_4 = nil
    for ____index_5 = 1, #____list_3 do
        local indexed = ____list_3[____index_5]
        if satisfies(indexed.envelope.guard, inner) then
            ____result_4 = indexed
            break
        end
    end
    local envelope = ____result_4
    return envelope and unlisted(envelope)
end
--- Looks for a whole error body of an identified sender inside a tool result that matches none of the sender's forms by
-- itself. A body in there has neither a status nor headers of its own.
function ____exports.matchToolResultBody(contracts, inMcp, response)
    if not inMcp or matchByCodeOrText(contracts, response) then
        return nil
    end
    for ____, ____value in ipairs(toolResultBodies(response.body)) do
        local value = ____value.value
        local pointer = ____value.pointer
        do
            local __continue4
            repeat
                local inner = without(
                    __TS__ObjectAssign({}, response, {body = value, shape = "body", status = NULL, headers = nil}),
                    "headers"
                )
                chooseItem(inMcp.alone, inner)
                local found = matchByCodeOrText(inMcp.alone, inner) or validEnvelope(inMcp, inner)
                if not found then
                    __continue4 = true
                    break
                end
                response.body = value
                response.shape = "body"
                response.item = inner.item
                local ____list_0 = found.violations
                local ____result_1 = {}
                for ____index_2 = 1, #____list_0 do
                    local violation = ____list_0[____index_2]
                    ____result_1[#____result_1 + 1] = __TS__ObjectAssign({}, violation, {path = pointer .. violation.path})
                end
                return __TS__ObjectAssign({}, found, {violations = ____result_1})
            until true
            if not __continue4 then
                break
            end
        end
    end
    return nil
end
return ____exports
end)()
modules["inspect/match/match-contract"] = (function()
local ____exports = {}
local matchEnvelope, invalidEnvelope, expectedEnvelope, WRONG_SURFACE
local ____error_2Dshape_2Ejs = modules["inspect/decode/error-shape"]
local isJsonRpcMessage = ____error_2Dshape_2Ejs.isJsonRpcMessage
local isMcpMessage = ____error_2Dshape_2Ejs.isMcpMessage
local ____headers_2Ejs = modules["inspect/http/headers"]
local mediaTypeOf = ____headers_2Ejs.mediaTypeOf
local ____choose_2Ditem_2Ejs = modules["inspect/match/choose-item"]
local chooseItem = ____choose_2Ditem_2Ejs.chooseItem
local ____find_2Dform_2Ejs = modules["inspect/match/find-form"]
local matchForm = ____find_2Dform_2Ejs.matchForm
local ____match_2Dresult_2Ejs = modules["inspect/match/match-result"]
local unlisted = ____match_2Dresult_2Ejs.unlisted
local withoutEnvelope = ____match_2Dresult_2Ejs.withoutEnvelope
local ____match_2Dtool_2Dresult_2Ejs = modules["inspect/match/match-tool-result"]
local matchToolResultBody = ____match_2Dtool_2Dresult_2Ejs.matchToolResultBody
local ____violations_2Ejs = modules["inspect/match/violations"]
local satisfies = ____violations_2Ejs.satisfies
local schemaViolation = ____violations_2Ejs.schemaViolation
function matchEnvelope(contracts, response)
    for ____, contract in ipairs(contracts) do
        for ____, indexed in ipairs(contract.envelopesFor[response.shape]) do
            do
                local __continue8
                repeat
                    local ____indexed_envelope_1 = indexed.envelope
                    local guard = ____indexed_envelope_1.guard
                    local mediaType = ____indexed_envelope_1.mediaType
                    if contract ~= contracts[1] and mediaType ~= NULL and mediaType ~= mediaTypeOf(response.headers) then
                        __continue8 = true
                        break
                    end
                    if satisfies(guard, response) then
                        return unlisted(indexed)
                    end
                    __continue8 = true
                until true
                if not __continue8 then
                    break
                end
            end
        end
    end
    return nil
end
function invalidEnvelope(own, response)
    local ____response_2 = response
    local body = ____response_2.body
    local shape = ____response_2.shape
    local status = ____response_2.status
    local surface = ____response_2.surface
    local isMcp = isMcpMessage(body)
    local isMessage = isJsonRpcMessage(body) or shape == "tool-result"
    if status ~= NULL and not isMessage and not own.statuses:has(status) then
        return nil
    end
    local expected = expectedEnvelope(own, response)
    if expected then
        return unlisted(
            expected,
            {schemaViolation(expected.envelope.guard, response) or WRONG_SURFACE}
        )
    end
    local match = {contract = own.contract.id, error = NULL, surface = surface or (isMcp and "mcp" or "rest")}
    return withoutEnvelope(own, match, WRONG_SURFACE)
end
function expectedEnvelope(____bindingPattern0, ____bindingPattern1)
    local envelopes
    envelopes = ____bindingPattern0.envelopes
    local shape
    local body
    body = ____bindingPattern1.body
    shape = ____bindingPattern1.shape
    local meant = shape == "body" and isMcpMessage(body) and (isJsonRpcMessage(body) and "json-rpc-error" or "tool-result") or shape
    local ____list_3 = envelopes
    local ____result_4 = nil
    for ____index_5 = 1, #____list_3 do
        local ____item_6 = ____list_3[____index_5]
        local envelope = ____item_6.envelope
        if envelope.shape == meant then
            ____result_4 = ____item_6
            break
        end
    end
    return ____result_4 or envelopes[1]
end
--- Reads a response by the contract of its identified sender (R5).
-- 
-- @returns undefined if the response is not the sender's: a proxy answered
function ____exports.matchSender(____bindingPattern0, context, response)
    local contracts
    contracts = ____bindingPattern0.contracts
    local own = __TS__Unpack(contracts)
    if response.shape == "tool-result" then
        local inner = matchToolResultBody(
            contracts,
            context:inMcp(own),
            response
        )
        if inner then
            return inner
        end
    end
    local ____response_0 = response
    local item = ____response_0.item
    chooseItem(contracts, response)
    local result = matchForm(contracts, response) or matchEnvelope(contracts, response) or invalidEnvelope(own, response)
    if not result then
        response.item = item
    end
    return result
end
--- The contract has no envelope for such a body on the surface that the caller named.
WRONG_SURFACE = {["in"] = "body", path = "", rule = "type", message = "must have a shape of this surface"}
return ____exports
end)()
modules["inspect/inspect"] = (function()
local ____exports = {}
local decode, errorsAmong, isErrorAlone, subjectOf, inspectMessage, inspectError, match, inspectItems, listOf, inspectUnread
local ____build_2Dinspection_2Ejs = modules["inspect/build-inspection"]
local buildError = ____build_2Dinspection_2Ejs.buildError
local buildSuccess = ____build_2Dinspection_2Ejs.buildSuccess
local buildUnreadable = ____build_2Dinspection_2Ejs.buildUnreadable
local ____context_2Ejs = modules["inspect/context"]
local Context = ____context_2Ejs.Context
local ____locators_2Ejs = modules["inspect/contracts/locators"]
local itemsOf = ____locators_2Ejs.itemsOf
local ____decode_2Dbody_2Ejs = modules["inspect/decode/decode-body"]
local decodeBody = ____decode_2Dbody_2Ejs.decodeBody
local ____decode_2Dtext_2Ejs = modules["inspect/decode/decode-text"]
local Message = ____decode_2Dtext_2Ejs.Message
local Unread = ____decode_2Dtext_2Ejs.Unread
local ____error_2Dshape_2Ejs = modules["inspect/decode/error-shape"]
local errorShape = ____error_2Dshape_2Ejs.errorShape
local ____identify_2Dsender_2Ejs = modules["inspect/match/identify-sender"]
local identifyByBody = ____identify_2Dsender_2Ejs.identifyByBody
local ____is_2Derror_2Ejs = modules["inspect/match/is-error"]
local isError = ____is_2Derror_2Ejs.isError
local isErrorByBody = ____is_2Derror_2Ejs.isErrorByBody
local isProblemDetails = ____is_2Derror_2Ejs.isProblemDetails
local ____match_2Dcontract_2Ejs = modules["inspect/match/match-contract"]
local matchSender = ____match_2Dcontract_2Ejs.matchSender
local ____match_2Dresult_2Ejs = modules["inspect/match/match-result"]
local NONE = ____match_2Dresult_2Ejs.NONE
local ____match_2Dunidentified_2Ejs = modules["inspect/match/match-unidentified"]
local matchUnidentified = ____match_2Dunidentified_2Ejs.matchUnidentified
function decode(____bindingPattern0, body)
    local sender
    local headers
    headers = ____bindingPattern0.headers
    sender = ____bindingPattern0.sender
    local decoded = decodeBody(body, headers)
    if not __TS__InstanceOf(decoded, Unread) or decoded.text == nil or sender == nil then
        return decoded
    end
    local ____list_3 = sender.contracts
    local ____result_4 = false
    for ____index_5 = 1, #____list_3 do
        local ____item_6 = ____list_3[____index_5]
        local envelopesFor = ____item_6.envelopesFor
        if #envelopesFor.text > 0 then
            ____result_4 = true
            break
        end
    end
    local listsText = ____result_4
    return listsText and ({__TS__New(Message, decoded.text, decoded.isErrorEvent, true)}) or decoded
end
function errorsAmong(context, messages)
    if #messages == 1 then
        return messages
    end
    local ____list_7 = messages
    local ____result_8 = {}
    for ____index_9 = 1, #____list_7 do
        local message = ____list_7[____index_9]
        if isErrorAlone(context, message) then
            ____result_8[#____result_8 + 1] = message
        end
    end
    local errors = ____result_8
    return #errors > 0 and errors or __TS__ArraySlice(messages, 0, 1)
end
function isErrorAlone(context, message)
    local ____subjectOf_result_10 = subjectOf(context, message)
    local sender = ____subjectOf_result_10.sender
    local response = ____subjectOf_result_10.response
    return isErrorByBody(
        context.index,
        sender,
        __TS__ObjectAssign({}, response, {status = NULL})
    )
end
function subjectOf(context, ____bindingPattern0)
    local isText
    local isErrorEvent
    local body
    body = ____bindingPattern0.body
    isErrorEvent = ____bindingPattern0.isErrorEvent
    isText = ____bindingPattern0.isText
    local ____context_11 = context
    local index = ____context_11.index
    local status = ____context_11.status
    local headers = ____context_11.headers
    local surface = ____context_11.surface
    local response = {
        body = body,
        shape = isText and "text" or errorShape(body),
        isErrorEvent = isErrorEvent,
        status = status,
        headers = headers,
        surface = surface,
        item = nil,
        itemCache = nil
    }
    local sender = context.sender or identifyByBody(index, response)
    return {context = context, sender = sender, response = response, message = body}
end
function inspectMessage(subject)
    local ____subject_12 = subject
    local context = ____subject_12.context
    local sender = ____subject_12.sender
    local response = ____subject_12.response
    if not isError(context.index, sender, response) then
        return buildSuccess(subject, NULL)
    end
    return inspectError(subject)
end
function inspectError(subject)
    local ____subject_13 = subject
    local response = ____subject_13.response
    local result = match(subject)
    if response.shape == "text" and not subject.sender then
        return buildUnreadable(
            without(
                __TS__ObjectAssign({}, subject, {message = nil}),
                "message"
            ),
            "not-json"
        )
    end
    if response.item == nil and #listOf(result, response) > 0 then
        response.item = 0
    end
    return buildError(subject, result)
end
function match(subject)
    local ____subject_14 = subject
    local context = ____subject_14.context
    local sender = ____subject_14.sender
    local response = ____subject_14.response
    if sender then
        local result = matchSender(sender, context, response)
        if result then
            return result
        end
        subject.sender = nil
    end
    return matchUnidentified(context.index, response)
end
function inspectItems(subject)
    local ____subject_15 = subject
    local context = ____subject_15.context
    local sender = ____subject_15.sender
    local response = ____subject_15.response
    if not isError(context.index, sender, response) then
        return {buildSuccess(subject, NULL)}
    end
    local probe = __TS__ObjectAssign({}, response)
    local items = listOf(
        match(__TS__ObjectAssign({}, subject, {response = probe})),
        response
    )
    if #items < 2 then
        return {inspectError(subject)}
    end
    local itemCache = probe.itemCache or __TS__New(Map)
    local inspections = {}
    do
        local item = 0
        while item < #items do
            inspections[#inspections + 1] = inspectError(__TS__ObjectAssign(
                {},
                subject,
                {response = __TS__ObjectAssign({}, response, {item = item, itemCache = itemCache})}
            ))
            item = item + 1
        end
    end
    return inspections
end
function listOf(____bindingPattern0, ____bindingPattern1)
    local candidateForms
    local envelope
    envelope = ____bindingPattern0.envelope
    candidateForms = ____bindingPattern0.candidateForms
    local body
    body = ____bindingPattern1.body
    local ____envelope_20 = envelope
    if ____envelope_20 == nil then
        local ____opt_18 = candidateForms[1]
        ____envelope_20 = ____opt_18 and ____opt_18.envelope
    end
    local list = ____envelope_20 and ____envelope_20.list
    local ____temp_24
    if list == nil then
        ____temp_24 = NONE
    else
        local ____itemsOf_23 = itemsOf
        local ____opt_21 = list.list
        ____temp_24 = ____itemsOf_23(____opt_21 and ____opt_21(body))
    end
    return ____temp_24
end
function inspectUnread(context, ____bindingPattern0)
    local isErrorEvent
    local reason
    reason = ____bindingPattern0.reason
    isErrorEvent = ____bindingPattern0.isErrorEvent
    local ____context_25 = context
    local index = ____context_25.index
    local status = ____context_25.status
    local headers = ____context_25.headers
    local sender = ____context_25.sender
    local ____subjectOf_result_26 = subjectOf(
        context,
        __TS__New(Message, nil, isErrorEvent)
    )
    local response = ____subjectOf_result_26.response
    local subject = {context = context, sender = sender, response = response, message = nil}
    local isFailure = status == NULL or status >= 400 or isErrorEvent or isProblemDetails(index, headers)
    return isFailure and buildUnreadable(subject, reason) or buildSuccess(subject, reason)
end
--- Inspects a response by the rules R1 to R12 of docs/reading-rules.md; if it holds several errors, the first.
function ____exports.inspectFirst(inspector, input, options)
    local context = __TS__New(Context, inspector, input, options)
    local messages = decode(context, input.body)
    if __TS__InstanceOf(messages, Unread) then
        return inspectUnread(context, messages)
    end
    return inspectMessage(subjectOf(
        context,
        errorsAmong(context, messages)[1]
    ))
end
--- Inspects each error that a response holds; one inspection if it holds none.
function ____exports.inspectAll(inspector, input, options)
    local context = __TS__New(Context, inspector, input, options)
    local messages = decode(context, input.body)
    if __TS__InstanceOf(messages, Unread) then
        return {inspectUnread(context, messages)}
    end
    local ____list_0 = errorsAmong(context, messages)
    local ____result_1 = {}
    for ____index_2 = 1, #____list_0 do
        local message = ____list_0[____index_2]
        addAll(
            ____result_1,
            inspectItems(subjectOf(context, message))
        )
    end
    return ____result_1
end
return ____exports
end)()
modules["to-problem"] = (function()
local ____exports = {}
local ____listed_2Dcodes_2Ejs = modules["inspect/contracts/listed-codes"]
local hasListedCode = ____listed_2Dcodes_2Ejs.hasListedCode
local TYPE_BASE = "https://error-envelopes.github.io/v1/problems/"
local TITLES = {
    ["invalid-request"] = "The request is invalid",
    unauthenticated = "The caller is not authenticated",
    ["permission-denied"] = "The caller is not permitted to do this",
    ["not-found"] = "What was asked for does not exist",
    conflict = "The request conflicts with the present state",
    ["precondition-failed"] = "Something else must be done first",
    ["rate-limited"] = "Too many requests in the current period",
    ["budget-exceeded"] = "The budget is used up",
    ["not-supported"] = "The operation is not supported",
    unavailable = "The service is unavailable for now",
    internal = "The service failed",
    unknown = "The request failed"
}
--- Turns an inspection into problem details (RFC 9457) to hand on; null for a success.
-- 
-- @param options `message: true` adds the sender's own texts: the message as `detail`, and a code that no contract
-- lists. They are left out otherwise: they may hold what the next reader should not see.
function ____exports.toProblem(inspection, ____bindingPattern0)
    if ____bindingPattern0 == nil then
        ____bindingPattern0 = {}
    end
    local message
    message = ____bindingPattern0.message
    if message == nil then
        message = false
    end
    local ____inspection_0 = inspection
    local category = ____inspection_0.category
    local retry = ____inspection_0.retry
    local status = ____inspection_0.status
    local code = ____inspection_0.code
    local match = ____inspection_0.match
    if category == NULL or retry == NULL then
        return NULL
    end
    local ____temp_2 = TYPE_BASE .. category
    local ____TITLES_category_3 = TITLES[category]
    local ____temp_4 = status ~= NULL and status >= 400 and status <= 599 and ({status = status})
    local ____temp_5 = message and inspection.message ~= NULL and ({detail = inspection.message})
    local ____category_6 = category
    local ____temp_1
    if message or hasListedCode(inspection) then
        ____temp_1 = code
    else
        ____temp_1 = NULL
    end
    return __TS__ObjectAssign({type = ____temp_2, title = ____TITLES_category_3}, ____temp_4, ____temp_5, {category = ____category_6, code = ____temp_1, match = match, retry = retry})
end
return ____exports
end)()
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
