// How many cases there are.
// $archived: boolean?; those put away, those that are not, or null for all
// → count: int
MATCH (c:SavedCase)
WHERE $archived IS NULL OR c.archived = $archived
RETURN count(c) AS count
LIMIT 1
