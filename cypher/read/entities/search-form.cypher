// The form of the search words that the store's entities have; null where an older version wrote them.
// → form: int?
MATCH (m:Meta {id: 'entente'})
RETURN m.searchForm AS form
LIMIT 1
