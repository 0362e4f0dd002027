// Keeps what was decided about a pair.
// $id: id, $props: props; all its properties
MERGE (d:Decision {id: $id})
SET d = $props
