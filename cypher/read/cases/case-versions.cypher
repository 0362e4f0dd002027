// The versions of a case that are kept, the latest first; without what they hold.
// $caseId: id
// → id: id, number: int, kind: 'MADE' | 'SAVED' | 'AUTOSAVED' | 'RESTORED', began: string, at: string, size: int; at most 100 rows
MATCH (v:CaseVersion {caseId: $caseId})
RETURN v.id AS id, v.number AS number, v.kind AS kind, v.began AS began, v.at AS at, v.size AS size
ORDER BY number DESC
LIMIT 100
