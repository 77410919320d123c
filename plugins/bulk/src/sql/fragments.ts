const TAX_LINE = `jsonb_build_object('rate', t.rate::numeric, 'code', t.code, 'description', t.description,
  'tax_rate_id', t.tax_rate_id, 'provider_id', t.provider_id)`

/**
 * A lateral `tax(lines, rate)` of the rows in `table` that belong to `owner`: the lines as JSON and
 * the sum of their rates as a fraction of one.
 */
export const taxOf = (table: string, foreignKey: string, owner: string) => `
cross join lateral (
  select coalesce(jsonb_agg(${TAX_LINE} order by t.id), '[]') lines, coalesce(sum(t.rate::numeric), 0) / 100 rate
  from ${table} t where t.${foreignKey} = ${owner} and t.deleted_at is null
) tax`

/** Gross and tax of an amount, as core counts them: exact, not rounded to minor units. */
export const grossAndTax = (amount: string, inclusive: string) => `
cross join lateral (
  select ${amount} * case when ${inclusive} then 1 else 1 + tax.rate end gross,
    ${amount} * tax.rate / case when ${inclusive} then 1 + tax.rate else 1 end tax
) money`

/** A numeric as a decimal string without trailing zeros. */
export const decimal = (value: string) => `trim_scale(round(${value}, 10))::text`

/** An address row as JSON, or null. */
export const addressOf = (table: string, id: string) => `(
  select jsonb_build_object('id', a.id, 'company', a.company, 'first_name', a.first_name,
    'last_name', a.last_name, 'address_1', a.address_1, 'address_2', a.address_2, 'city', a.city,
    'country_code', a.country_code, 'province', a.province, 'postal_code', a.postal_code,
    'phone', a.phone, 'metadata', a.metadata)
  from ${table} a where a.id = ${id}
)`
