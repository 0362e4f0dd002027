// How many nodes of one label the index over a property finds for each value.
// __LABEL__: 'Entity' | 'Claim' | 'Source' | 'Figure' | 'Dossier' | 'Waiting' | 'Merged' | 'Decision' | 'Variant' |
//   'SavedCase' | 'CaseVersion' | 'CaseView'
// __PROPERTY__: 'id' | 'about' | 'link' | 'source' | 'element' | 'into' | 'caseId'
// $values: string[]; at most 5,000
// → value: string, count: int; no row for one that finds nothing
UNWIND $values AS wanted
MATCH (n:__LABEL__ {__PROPERTY__: wanted})
RETURN wanted AS value, count(n) AS count
ORDER BY value
LIMIT 5000
