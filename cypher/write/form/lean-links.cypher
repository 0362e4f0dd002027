// Takes out of the links that start at entities what follows from the rest of them (server/graph/writing/lean.ts).
// $ids: id[]; at most 200
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r]->(:Entity)
SET r.origins = CASE WHEN r.origins = r.sources THEN null ELSE r.origins END, r.disputed = CASE WHEN r.disputed THEN true ELSE null END, r.credibility = CASE WHEN r.credibility = 6 THEN null ELSE r.credibility END, r.reliability = CASE WHEN r.reliability = 'F' THEN null ELSE r.reliability END, r.inKind = CASE WHEN r.inKind THEN true ELSE null END, r.giverCertain = CASE WHEN r.giverCertain THEN null ELSE r.giverCertain END
