// Forgets versions of cases.
// $ids: id[]; at most 100
UNWIND $ids AS wanted
MATCH (v:CaseVersion {id: wanted})
DELETE v
