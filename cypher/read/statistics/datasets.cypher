// The data sets that were imported, by id.
// → id, title, summary, imported, updated, entities, links, figures, entries (JSON: evidence by source); at most 1,000
MATCH (d:Dossier)
WHERE d.dataset = true
RETURN d.id AS id, d.title AS title, d.summary AS summary, d.imported AS imported, d.updated AS updated, d.entities AS entities, d.links AS links, d.figures AS figures, d.entries AS entries
ORDER BY id
LIMIT 1000
