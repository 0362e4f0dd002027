// Removes what a data set is and adds to the ontology.
// $id: id
MATCH (d:Dossier {id: $id})
DELETE d
