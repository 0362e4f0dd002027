// Whether a data set has retracted elements.
// $dossier: id
// → id: id; one of them; no row where it has none
MATCH (t:Retracted)
WHERE t.dossier = $dossier
RETURN t.id AS id
LIMIT 1
