// Takes claims off what they are about, where they are from and whom they are attributed to.
// $ids: id[]; at most 5,000
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[r]->(x)
DELETE r
