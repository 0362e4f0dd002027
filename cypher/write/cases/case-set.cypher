// Keeps a case.
// $id: id, $props: props; all its properties
MERGE (c:SavedCase {id: $id})
SET c = $props
