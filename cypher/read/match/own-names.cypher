// What entities are called by their own data sets, whatever was merged into them.
// $ids: id[]; at most 5,000
// → id: id, name: string, aliases: string[]?, sources: id[]?, dossier: id, own: string?; own is JSON of what merging
//   changed, null where nothing was merged
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
RETURN e.id AS id, e.name AS name, e.aliases AS aliases, e.sources AS sources, e.dossier AS dossier, e.own AS own
ORDER BY id
LIMIT 5000
