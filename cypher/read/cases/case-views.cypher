// The fixed views of a case, the latest first; without what they show.
// $caseId: id
// → id: id, caseId: id, name: string, created: string; at most 200 rows
MATCH (v:CaseView {caseId: $caseId})
RETURN v.id AS id, v.caseId AS caseId, v.name AS name, v.created AS created
ORDER BY created DESC, id
LIMIT 200
