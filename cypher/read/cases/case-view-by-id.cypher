// One fixed view of a case.
// $id: id
// → id: id, caseId: id, name: string, created: string, state: string
MATCH (v:CaseView {id: $id})
RETURN v.id AS id, v.caseId AS caseId, v.name AS name, v.created AS created, v.state AS state
LIMIT 1
