// Keeps links and figures until the entities that they need are there.
// $rows: {id: id, props: props}[]; at most 5,000, no id twice; props: element (id), dossier, digest, missing (entity
//   ids), row (JSON)
UNWIND $rows AS row
MERGE (w:Waiting {id: row.id})
SET w = row.props
