// Changes the properties of entities; null takes one away. The degree and whatever is not named stay.
// $rows: props[]; at most 5,000; of each its id, and the properties to change
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e += row
