// How many nodes carry a label.
// __LABEL__: EntityType | 'Entity' | 'Figure' | 'Claim' | 'Source' | 'Merged'
// → count: int
MATCH (n:__LABEL__)
RETURN count(n) AS count
LIMIT 1
