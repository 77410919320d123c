/** SQL of the jsonb that core keeps beside every numeric column, for the expression `value`. */
export const rawNumber = (value: string) =>
  `jsonb_build_object('value', trim_scale(${value})::text, 'precision', 20)`

/** The same as a JSON text, for a decimal string without trailing zeros. */
export const rawNumberJson = (value: string) => JSON.stringify({ value, precision: 20 })

export const RAW_ZERO = `'{"value": "0", "precision": 20}'::jsonb`

/** Columns of a table by its alias: `columns("i", "title, subtitle")` is "i.title, i.subtitle". */
export const columns = (alias: string, names: readonly string[]) =>
  names.map((name) => `${alias}.${name}`).join(", ")
