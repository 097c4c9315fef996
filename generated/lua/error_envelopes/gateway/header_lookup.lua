--- A function that looks up the headers of a table, by lower-case names: for hosts whose headers are gone when the body ends.
return function(headers)
  return function(name)
    return headers[name]
  end
end
