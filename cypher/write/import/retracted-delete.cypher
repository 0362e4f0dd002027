// Removes what was kept of retracted elements that are there again.
// $ids: id[]; at most 5,000
// $dossier: id
UNWIND $ids AS id
MATCH (t:Retracted {id: id})
WHERE t.dossier = $dossier
DETACH DELETE t
