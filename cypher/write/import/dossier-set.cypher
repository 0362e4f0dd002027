// Keeps what a dossier is and the digest of what it holds.
// $id: id, $props: props; all its properties
MERGE (d:Dossier {id: $id})
SET d = $props
