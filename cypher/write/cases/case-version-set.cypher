// Keeps a version of a case.
// $id: id, $props: props; all its properties
MERGE (v:CaseVersion {id: $id})
SET v = $props
