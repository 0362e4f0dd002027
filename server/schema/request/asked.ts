import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>;

/** Whether the field being resolved is asked for one of these fields of its own, by itself or in a fragment. */
export function asksFor(info: Asked, names: readonly string[]): boolean {
  const among = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((node) => isIncluded(node, info) && holds(node)) ?? false;
  const holds = (node: SelectionNode): boolean => {
    if (node.kind === 'Field') return names.includes(node.name.value);
    return among(
      node.kind === 'InlineFragment' ? node.selectionSet : info.fragments[node.name.value]?.selectionSet,
    );
  };
  return info.fieldNodes.some((node) => among(node.selectionSet));
}

/**
 * The fields that are asked for below the field being resolved, at a place such as `links.source`; of itself at ''.
 * Those of every fragment are among them, whichever type it is for.
 */
export function selectionsAt(info: Asked, place: string): FieldNode[] {
  let fields: readonly FieldNode[] = info.fieldNodes;
  for (const name of place === '' ? [] : place.split('.'))
    fields = fields.flatMap((field) =>
      fieldsIn(info, field.selectionSet).filter((each) => each.name.value === name),
    );
  return fields.flatMap((field) => fieldsIn(info, field.selectionSet));
}

function fieldsIn(info: Asked, set: SelectionSetNode | undefined): FieldNode[] {
  return (set?.selections ?? []).flatMap((node): FieldNode[] => {
    if (!isIncluded(node, info)) return [];
    if (node.kind === 'Field') return [node];
    return fieldsIn(
      info,
      node.kind === 'InlineFragment' ? node.selectionSet : info.fragments[node.name.value]?.selectionSet,
    );
  });
}

function isIncluded(node: SelectionNode, { variableValues }: Asked): boolean {
  if (!node.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
