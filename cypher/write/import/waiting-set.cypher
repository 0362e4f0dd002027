// Keeps links and figures until the entities that they need are there.
// $rows: {id, props: element (id), dossier, digest, missing (entity ids), row (JSON)}, at most 5,000, no id twice
UNWIND $rows AS row
MERGE (w:Waiting {id: row.id})
SET w = row.props
