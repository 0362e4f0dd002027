// One page of entities in an order: NAME, ID, DEGREE or DATE, then id. __LABEL__: a type, or Entity for all.
// $types $kinds $validOn $knownOn $sources: null to keep all; $order; $key $id: go on after these (null: from the start); $limit
// → entity, key
MATCH (e:__LABEL__)
WHERE {{keeps e}}
WITH e, CASE $order WHEN 'DEGREE' THEN 1000000000 - coalesce(e.degree, 0) WHEN 'DATE' THEN coalesce(e.validFrom, '~') WHEN 'ID' THEN e.id ELSE toLower(e.name) END AS key
WHERE $id IS NULL OR key > $key OR (key = $key AND e.id > $id)
WITH e, key
ORDER BY key, e.id
LIMIT $limit
RETURN {{entity e}} AS entity, key AS key
ORDER BY key, e.id
