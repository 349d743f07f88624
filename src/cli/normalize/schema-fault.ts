/** The words of JSON Schema that `matn.config.schema.json` uses. An object takes no keys but its properties. */
export interface Schema {
  type?: string;
  /** What a value is called in messages, where the list of values is long. */
  title?: string;
  enum?: readonly string[];
  minimum?: number;
  maximum?: number;
  items?: Schema;
  properties?: Readonly<Record<string, Schema>>;
  $ref?: string;
  definitions?: Readonly<Record<string, Schema>>;
}

const TYPES: Readonly<Record<string, { name: string; is(value: unknown): boolean }>> = {
  object: { name: 'an object', is: (value) => typeof value === 'object' && value !== null && !Array.isArray(value) },
  array: { name: 'an array', is: Array.isArray },
  string: { name: 'a string', is: (value) => typeof value === 'string' },
  number: { name: 'a number', is: (value) => typeof value === 'number' },
  null: { name: 'null', is: (value) => value === null },
};

/**
 * The first value that a schema does not take, with its place.
 *
 * @returns `rules.off[0]: expected X, got Y`; null where all is well
 */
export function findFault(value: unknown, schema: Schema, root: Schema = schema, path = ''): string | null {
  const here = root.definitions?.[schema.$ref?.replace('#/definitions/', '') ?? ''] ?? schema;
  const expected = expectedInstead(value, here);
  if (expected !== null) return `${path && `${path}: `}expected ${expected}, got ${shown(value)}`;
  for (const [key, inner] of hasParts(here) ? Object.entries(value as object) : []) {
    const innerSchema = here.items ?? here.properties?.[key];
    if (innerSchema === undefined) return `${path && `${path}: `}expected ${Object.keys(here.properties ?? {}).join(', ')}, got '${key}'`;
    const fault = findFault(inner, innerSchema, root, here.items ? `${path}[${key}]` : `${path && `${path}.`}${key}`);
    if (fault !== null) return fault;
  }
  return null;
}

const hasParts = ({ items, properties }: Schema): boolean => items !== undefined || properties !== undefined;

/** What the value should be and is not, whatever is in it; null where it is that. */
function expectedInstead(
  value: unknown,
  { type = '', title, enum: values, minimum = -Infinity, maximum = Infinity }: Schema,
): string | null {
  if (values) return values.some((one) => one === value) ? null : (title ?? `one of ${values.map(shown).join(', ')}`);
  if (TYPES[type]?.is(value) === false) return TYPES[type].name;
  return typeof value === 'number' && !(value >= minimum && value <= maximum) ? `a number from ${minimum} to ${maximum}` : null;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
}
