// What a version of a case holds.
// $id: id
// → caseId: id, number: int, datasets: id[]?, state: string?, notes: string?
MATCH (v:CaseVersion {id: $id})
RETURN v.caseId AS caseId, v.number AS number, v.datasets AS datasets, v.state AS state, v.notes AS notes
LIMIT 1
