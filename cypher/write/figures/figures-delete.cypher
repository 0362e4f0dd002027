// Removes figures.
// $ids: id[]; at most 5,000
UNWIND $ids AS id
MATCH (f:Figure {id: id})
DETACH DELETE f
