// Removes what waits no more.
// $ids: id[]; at most 5,000
UNWIND $ids AS id
MATCH (w:Waiting {id: id})
DELETE w
