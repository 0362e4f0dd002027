import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** Whether a text is a day of the calendar, `2021-08-15`, between the years 0000 and 9999. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function requireDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError(
    `A date is a day of the calendar, YYYY-MM-DD, like 2021-08-15; ${JSON.stringify(value)?.slice(0, 40)} is not.`,
  );
}

/** `Date`: a day as an ISO string; never a JavaScript Date, so that no time zone can shift it. */
export const date = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day, `YYYY-MM-DD`.',
  serialize: String,
  parseValue: requireDay,
  parseLiteral: (node) =>
    requireDay(node.kind === Kind.STRING ? node.value : 'value' in node ? node.value : null),
});
