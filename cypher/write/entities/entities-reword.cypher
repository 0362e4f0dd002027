// Gives entities the words that a search finds them by. Only where they are others: to take words out of its text
// index has the embedded engine go through all of it, also where the same are set again.
// $rows: {id: id, search: string}[]; at most 5,000
// → changed: int; how many
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WHERE e.search IS NULL OR e.search <> row.search
SET e.search = row.search
RETURN count(e) AS changed
