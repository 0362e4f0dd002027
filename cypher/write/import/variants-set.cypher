// Keeps what a data set says of elements that another one had first.
// $rows: {id: id, props: props}[]; at most 5,000, no id twice; props: element (id), part, dossier, digest, row
//   (JSON)
UNWIND $rows AS row
MERGE (v:Variant {id: row.id})
SET v = row.props
