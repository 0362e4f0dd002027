// Takes claims or figures off the entities that they are about.
// __LABEL__: 'Claim' | 'Figure'
// $ids: id[]; at most 5,000
UNWIND $ids AS id
MATCH (x:__LABEL__ {id: id})-[r:ABOUT]->(n)
DELETE r
