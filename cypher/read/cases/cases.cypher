// A page of the cases, those that were changed last first; without what they show and their notes.
// $archived: boolean; those put away, or those that are not
// $before: string?, $after: string?; when the last of the page before was changed and its id, null at first
// $limit: int; at most 201
// → id: id, name: string, description: string?, created: string, updated: string, archived: boolean, datasets: id[]?,
//   version: int, thumbnail: string?
MATCH (c:SavedCase)
WHERE c.archived = $archived
  AND ($before IS NULL OR c.updated < $before OR (c.updated = $before AND c.id > $after))
RETURN c.id AS id, c.name AS name, c.description AS description, c.created AS created, c.updated AS updated, c.archived AS archived, c.datasets AS datasets, c.version AS version, c.thumbnail AS thumbnail
ORDER BY updated DESC, id
LIMIT $limit
