// Marks sources that their dossier dropped; a claim that was retracted still comes from each.
// $ids: id[]; at most 5,000
UNWIND $ids AS id
MATCH (s:Source {id: id})
SET s.digest = 'dropped'
