// One case with all that it holds.
// $id: id
// → id: id, name: string, description: string?, created: string, updated: string, archived: boolean, datasets: id[]?,
//   version: int, thumbnail: string?, state: string?, notes: string?
MATCH (c:SavedCase {id: $id})
RETURN c.id AS id, c.name AS name, c.description AS description, c.created AS created, c.updated AS updated, c.archived AS archived, c.datasets AS datasets, c.version AS version, c.thumbnail AS thumbnail, c.state AS state, c.notes AS notes
LIMIT 1
