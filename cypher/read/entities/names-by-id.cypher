// What the search words of these entities are made of, and the words that they have.
// $ids: id[]; at most 5,000
// → id: id, name: string, aliases: string[]?, summary: string?, search: string?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.name AS name, e.aliases AS aliases, e.summary AS summary, e.search AS search
ORDER BY id
LIMIT 5000
