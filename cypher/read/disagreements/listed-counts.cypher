// How many different entities of one type links of one type lead to from each of these entities.
// __TYPE__: LinkType, __END__: EntityType
// $direction: 'OUT' | 'IN'; seen from the entity
// $rows: {id: id, key: string, earliest: day?, latest: day?}[]; at most 5,000; links that cannot hold in that period
//   are left out, undated ones count
// → key: string, count: int
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
CALL (e, row) {
  MATCH (e)-[r:__TYPE__]-(n:__END__)
  WHERE (($direction = 'OUT' AND startNode(r).id = e.id) OR ($direction = 'IN' AND endNode(r).id = e.id))
    AND (row.earliest IS NULL OR r.validTo IS NULL OR r.validTo >= row.earliest)
    AND (row.latest IS NULL OR r.validFrom IS NULL OR r.validFrom <= row.latest)
  RETURN count(DISTINCT n) AS count
}
RETURN row.key AS key, count AS count
ORDER BY key
LIMIT 5000
