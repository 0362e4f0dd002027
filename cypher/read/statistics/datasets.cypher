// The data sets that were imported, by id.
// → id: id, title: string, summary: string?, imported: day, updated: day, entities: int, links: int, figures: int,
//   entries: string; entries is JSON: evidence by source; at most 1,000 rows
MATCH (d:Dossier)
WHERE d.dataset = true
RETURN d.id AS id, d.title AS title, d.summary AS summary, d.imported AS imported, d.updated AS updated, d.entities AS entities, d.links AS links, d.figures AS figures, d.entries AS entries
ORDER BY id
LIMIT 1000
