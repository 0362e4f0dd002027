// How many entities pass a filter. __LABEL__: a type, or Entity for all.
// $types $kinds $validOn $knownOn $sources: null to keep all → count
MATCH (e:__LABEL__)
WHERE {{keeps e}}
RETURN count(e) AS count
LIMIT 1
