// Removes the versions or the fixed views of a case.
// __LABEL__: 'CaseVersion' | 'CaseView'
// $caseId: id
MATCH (n:__LABEL__ {caseId: $caseId})
DELETE n
