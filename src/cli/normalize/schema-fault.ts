import { didYouMean } from '../../core/did-you-mean.js';

/** The keywords of JSON Schema that `matn.config.schema.json` uses. An object allows no keys except its properties. */
export interface Schema {
  type?: string;
  /** Name of the value in messages, if the list of values is long. */
  title?: string;
  enum?: readonly string[];
  minimum?: number;
  maximum?: number;
  items?: Schema;
  properties?: Readonly<Record<string, Schema>>;
  $ref?: string;
  definitions?: Readonly<Record<string, Schema>>;
}

const LONGEST_QUOTE = 60;

const TYPES: Readonly<Record<string, { name: string; is(value: unknown): boolean }>> = {
  object: { name: 'an object', is: (value) => typeof value === 'object' && value !== null && !Array.isArray(value) },
  array: { name: 'an array', is: Array.isArray },
  string: { name: 'a string', is: (value) => typeof value === 'string' },
  number: { name: 'a number', is: (value) => typeof value === 'number' },
  null: { name: 'null', is: (value) => value === null },
};

/**
 * Finds the first value that violates a schema.
 *
 * @returns `rules.off[0]: expected X, got Y`; `null` if the value is valid
 */
export function findFault(value: unknown, schema: Schema, root: Schema = schema, path = ''): string | null {
  const here = root.definitions?.[schema.$ref?.replace('#/definitions/', '') ?? ''] ?? schema;
  const prefix = path === '' ? '' : `${path}: `;
  const expected = expectedInstead(value, here);
  if (expected !== null)
    return `${prefix}expected ${expected}, got ${quoteValue(value)}${didYouMean(value, here.title ? (here.enum ?? []) : [])}`;
  const { items, properties } = here;
  if (items) return firstFault(value as unknown[], (inner, index) => findFault(inner, items, root, `${path}[${index}]`));
  if (!properties) return null;
  return firstFault(Object.entries(value as object), ([key, inner]) => {
    if (!Object.hasOwn(properties, key))
      return `${prefix}expected ${Object.keys(properties).join(', ')}, got ${quoteValue(key)}${didYouMean(key, Object.keys(properties))}`;
    return findFault(inner, properties[key] as Schema, root, path === '' ? key : `${path}.${key}`);
  });
}

function firstFault<Part>(parts: readonly Part[], faultOf: (part: Part, index: number) => string | null): string | null {
  for (const [index, part] of parts.entries()) {
    const fault = faultOf(part, index);
    if (fault !== null) return fault;
  }
  return null;
}

/** Describes the expected value, regardless of its parts; `null` if the value fits. */
function expectedInstead(
  value: unknown,
  { type = '', title, enum: values, minimum = -Infinity, maximum = Infinity }: Schema,
): string | null {
  if (values) return values.some((one) => one === value) ? null : (title ?? `one of ${values.map(quoteValue).join(', ')}`);
  if (TYPES[type]?.is(value) === false) return TYPES[type].name;
  return typeof value === 'number' && !(value >= minimum && value <= maximum) ? `a number from ${minimum} to ${maximum}` : null;
}

/** Quotes a value for a message: the beginning of a long string, and only the kind of an array or object. */
function quoteValue(value: unknown): string {
  if (typeof value === 'string') return `'${value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value}'`;
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
}
