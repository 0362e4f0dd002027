// Which of the entities carry figures of a dossier that were moved to them.
// $ids: id[]; at most 500
// $dossier: id
// → id: id
UNWIND $ids AS wanted
MATCH (f:Figure {about: wanted})
WHERE f.movedFrom IS NOT NULL AND f.dossier = $dossier
RETURN DISTINCT f.about AS id
ORDER BY id
LIMIT 5000
