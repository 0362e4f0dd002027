// What entities are called by their own data sets, whatever was merged into them.
// $ids: at most 5,000 → id, name, aliases, sources, dossier, own (JSON of what merging changed, null where nothing was merged)
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
RETURN e.id AS id, e.name AS name, e.aliases AS aliases, e.sources AS sources, e.dossier AS dossier, e.own AS own
ORDER BY id
LIMIT 5000
