// Adds sources. One that its dossier dropped may still be there for the sake of retracted claims: it is taken over.
// $rows: props[]; at most 5,000, no id twice; the properties of each
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s = row
