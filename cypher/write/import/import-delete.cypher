// Says that an import or removal of a data set is done.
// $id: id
MATCH (m:Import {id: $id})
DELETE m
