// Removes a fixed view.
// $id: id
MATCH (v:CaseView {id: $id})
DELETE v
