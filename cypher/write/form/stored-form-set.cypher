// Notes the form of what the store holds, and whether it is being brought into that.
// $schema: int, $renewing: true?
MATCH (m:Meta {id: 'entente'})
SET m.schema = $schema, m.renewing = $renewing
