// Which of the figures are there, and which dossier defines each.
// $ids: at most 5,000 → id, dossier
UNWIND $ids AS wanted
MATCH (f:Figure {id: wanted})
RETURN f.id AS id, f.dossier AS dossier
ORDER BY id
LIMIT 5000
