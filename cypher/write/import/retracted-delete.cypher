// Removes what was kept of retracted elements that are there again.
// $dossier, $ids: at most 5,000
UNWIND $ids AS id
MATCH (t:Retracted {id: id})
WHERE t.dossier = $dossier
DETACH DELETE t
