// Keeps what was decided about a pair.
// $id; $props: all its properties
MERGE (d:Decision {id: $id})
SET d = $props
