// Says that an import or removal of a data set is under way.
// $id: id; the data set
// $props: props; state, plan, folder, host, pid, since
MERGE (m:Import {id: $id})
SET m = $props
