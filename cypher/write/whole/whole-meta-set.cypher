// Keeps what a store says of its own form.
// $id: id, $props: props; all its properties
MERGE (m:Meta {id: $id})
SET m = $props
