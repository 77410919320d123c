const JSON_COLUMNS = ["bank", "registration_ids"]

/** Values of columns as the database takes them. */
export const storedValues = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([column, value]) => [
      column,
      JSON_COLUMNS.includes(column) && value !== null ? JSON.stringify(value) : value,
    ])
  )
