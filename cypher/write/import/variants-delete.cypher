// Removes what data sets say of elements that others had first.
// $ids: id[]; at most 5,000
UNWIND $ids AS id
MATCH (v:Variant {id: id})
DELETE v
