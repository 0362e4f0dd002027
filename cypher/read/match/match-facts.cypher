// What entities say of themselves beyond their names, for holding two against each other.
// $ids: id[]; at most 500
// → id: id, edtf: string?, lat: number?, lon: number?, degree: int?, attributes: string?; attributes is JSON
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
RETURN e.id AS id, e.edtf AS edtf, e.lat AS lat, e.lon AS lon, e.degree AS degree,
  e.attributes AS attributes
ORDER BY id
LIMIT 5000
