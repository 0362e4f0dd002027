// Removes the sources that no claim, retracted or not, comes from.
// $ids: id[]; at most 5,000
UNWIND $ids AS id
MATCH (s:Source {id: id})
OPTIONAL MATCH (c:Claim)-[:FROM]->(s)
WITH s, count(c) AS claims
WHERE claims = 0
DETACH DELETE s
