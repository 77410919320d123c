import { ids } from "../domain/ids"
import { rawNumber } from "../sql/raw"
import { rows } from "../sql/rows"
import type { Placement } from "./placement"

/** Bindings: methods as JSON, order id. */
const WRITE_SHIPPING = `
with s as (
  select * from jsonb_to_recordset(?::jsonb)
    as s(id text, link_id text, tax_id text, name text, amount numeric, shipping_option_id text, data jsonb, tax jsonb)
),
methods as (
  insert into order_shipping_method
    (id, name, amount, raw_amount, is_tax_inclusive, is_custom_amount, shipping_option_id, data)
  select id, name, amount, ${rawNumber("amount")}, true, false, shipping_option_id, data from s
),
tax as (
  insert into order_shipping_method_tax_line
    (id, shipping_method_id, description, tax_rate_id, code, rate, raw_rate, provider_id)
  select s.tax_id || coalesce(nullif(t.n, 1)::text, ''), s.id, t.tax->>'description', t.tax->>'tax_rate_id',
    t.tax->>'code', (t.tax->>'rate')::numeric, ${rawNumber("(t.tax->>'rate')::numeric")}, t.tax->>'provider_id'
  from s, jsonb_array_elements(s.tax) with ordinality t(tax, n)
)
insert into order_shipping (id, order_id, version, shipping_method_id) select link_id, ?, 1, id from s`

/** Writes one shipping method for each delivery; `data.location_id` says where it leaves from. */
export async function writeShipping({ trx, input, order_id }: Placement) {
  const count = input.shipping.length
  if (!count) {
    return
  }
  const [methodIds, linkIds, taxIds] = ["ordsm", "ordspmv", "ordsmtxl"].map((prefix) =>
    ids(prefix, count)
  )
  const records = input.shipping.map((method, n) => ({
    id: methodIds[n],
    link_id: linkIds[n],
    tax_id: taxIds[n],
    name: method.name,
    amount: method.amount,
    shipping_option_id: method.shipping_option_id ?? null,
    data: { ...method.data, location_id: method.location_id },
    tax: method.tax,
  }))
  await rows(trx, WRITE_SHIPPING, [JSON.stringify(records), order_id])
}
