// Which of the figures are there, and which dossier defines each.
// $ids: id[]; at most 5,000
// → id: id, dossier: id
UNWIND $ids AS wanted
MATCH (f:Figure {id: wanted})
RETURN f.id AS id, f.dossier AS dossier
ORDER BY id
LIMIT 5000
