// Adds sources. One that its dossier dropped may still be there for the sake of retracted claims: it is taken over.
// $rows: properties of each, at most 5,000, no id twice
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s = row
