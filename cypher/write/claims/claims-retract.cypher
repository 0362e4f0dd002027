// Retracts claims that their dossier dropped; nothing else of them changes.
// $ids: id[]; at most 5,000
UNWIND $ids AS id
MATCH (c:Claim {id: id})
SET c.retracted = true, c.digest = 'retracted'
