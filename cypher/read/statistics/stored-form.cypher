// The form of what the store holds, and whether it is being brought into that.
// → schema: int?, renewing: boolean?
MATCH (m:Meta {id: 'entente'})
RETURN m.schema AS schema, m.renewing AS renewing
LIMIT 1
