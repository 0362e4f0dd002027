// The id of the relation that a link belongs to: `a.TYPE.b`, the ends in id order where the type is symmetric.
// $symmetric: LinkType[]; the symmetric types
CASE WHEN type(it) IN $symmetric AND endNode(it).id < startNode(it).id THEN endNode(it).id + '.' + type(it) + '.' + startNode(it).id ELSE startNode(it).id + '.' + type(it) + '.' + endNode(it).id END
