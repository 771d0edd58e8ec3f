import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTime, GraphQLURL } from 'graphql-scalars';

/** There is no year 0 in a calendar. */
const calendarDate = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

/** The same string, if it is a day that exists. */
const parseDate = (value: unknown): string => {
  const text = typeof value === 'string' && calendarDate.test(value) ? value : null;
  const day = text === null ? null : new Date(`${text}T00:00:00Z`);
  if (text === null || day === null || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
    throw new GraphQLError(`Date takes a calendar date like 2016-04-13, not ${JSON.stringify(value)}.`);
  }
  return text;
};

/** A calendar date stays a string everywhere: a JavaScript Date would move it with the time zone. */
export const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar date without a time, as in ISO 8601: 2016-04-13.',
  specifiedByURL: 'https://www.iso.org/iso-8601-date-and-time-format.html',
  serialize: parseDate,
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : null),
});

export const DateTime = GraphQLDateTime;
export const Url = GraphQLURL;
