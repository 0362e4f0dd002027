import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>;

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

function isIncluded(node: SelectionNode, { variableValues }: Asked): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
