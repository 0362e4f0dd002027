// Gives entities other search words.
// $rows: {id: id, search: string}[]; at most 5,000
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.search = row.search
