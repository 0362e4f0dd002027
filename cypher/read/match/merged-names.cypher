// What those merged into entities are called by their data sets.
// $ids: id[]; at most 5,000
// → into: id, id: id, name: string, aliases: string[]?, sources: id[]?, dossier: id; at most 5,000 rows
UNWIND $ids AS wanted
MATCH (m:Merged {into: wanted})
RETURN wanted AS into, m.id AS id, m.name AS name, m.aliases AS aliases, m.sources AS sources, m.dossier AS dossier
ORDER BY into, id
LIMIT 5000
