// Takes out of nodes what follows from the rest of them (server/graph/writing/lean.ts).
// __LABEL__: 'Entity' | 'Figure'
// $ids: id[]; at most 200
UNWIND $ids AS id
MATCH (n:__LABEL__ {id: id})
SET n.origins = CASE WHEN n.origins = n.sources THEN null ELSE n.origins END, n.disputed = CASE WHEN n.disputed THEN true ELSE null END, n.credibility = CASE WHEN n.credibility = 6 THEN null ELSE n.credibility END, n.reliability = CASE WHEN n.reliability = 'F' THEN null ELSE n.reliability END
