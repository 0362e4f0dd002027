// Removes relationships, some at a time.
// → removed: int
MATCH ()-[r]->()
WITH r
LIMIT 5000
DELETE r
RETURN count(*) AS removed
