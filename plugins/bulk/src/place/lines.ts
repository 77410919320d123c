import { ids } from "../domain/ids"
import { columns, rawNumber } from "../sql/raw"
import { rows } from "../sql/rows"
import type { PlacedSegment } from "../types/place"
import type { Placement } from "./placement"

const COPIED = [
  "title",
  "subtitle",
  "thumbnail",
  "variant_id",
  "product_id",
  "product_title",
  "product_description",
  "product_subtitle",
  "product_type",
  "product_type_id",
  "product_collection",
  "product_handle",
  "variant_sku",
  "variant_barcode",
  "variant_title",
  "variant_option_values",
  "requires_shipping",
  "is_discountable",
  "is_giftcard",
  "is_tax_inclusive",
  "compare_at_unit_price",
  "raw_compare_at_unit_price",
  "unit_price",
  "raw_unit_price",
  "is_custom_price",
] as const

const METADATA = `coalesce(i.metadata, '{}') || s.metadata`

/** Bindings: segments as JSON, order id. One order line for each segment, copied from its cart line. */
const WRITE_LINES = `
with s as (
  select * from jsonb_to_recordset(?::jsonb)
    as s(n int, line_id text, quantity numeric, order_line_id text, order_item_id text, metadata jsonb)
),
lines as (
  insert into order_line_item (id, ${COPIED.join(", ")}, metadata)
  select s.order_line_id, ${columns("i", COPIED)}, ${METADATA}
  from s join cart_line_item i on i.id = s.line_id order by s.n
),
tax as (
  insert into order_line_item_tax_line
    (id, item_id, description, tax_rate_id, code, rate, raw_rate, provider_id, metadata, data)
  select 'ordlitxl_' || substr(s.order_line_id, 7)
      || coalesce(nullif(row_number() over (partition by s.order_line_id order by t.id), 1)::text, ''),
    s.order_line_id, t.description, t.tax_rate_id, t.code, t.rate::numeric, ${rawNumber("t.rate::numeric")},
    t.provider_id, t.metadata, t.data
  from s join cart_line_item_tax_line t on t.item_id = s.line_id and t.deleted_at is null
)
insert into order_item (id, order_id, version, item_id, quantity, raw_quantity, fulfilled_quantity,
  shipped_quantity, delivered_quantity, return_requested_quantity, return_received_quantity,
  return_dismissed_quantity, written_off_quantity, metadata)
select s.order_item_id, ?, 1, s.order_line_id, s.quantity, ${rawNumber("s.quantity")}, 0, 0, 0, 0, 0, 0, 0, ${METADATA}
from s join cart_line_item i on i.id = s.line_id order by s.n`

/** Writes order lines, their quantities and taxes. */
export async function writeLines({ trx, order_id, segments }: Placement) {
  const itemIds = ids("orditem", segments.length)
  const records = segments.map((segment, n) => ({
    n,
    line_id: segment.line_id,
    quantity: segment.quantity,
    order_line_id: segment.order_line_id,
    order_item_id: itemIds[n],
    metadata: sourceMetadata(segment),
  }))
  await rows(trx, WRITE_LINES, [JSON.stringify(records), order_id])
}

/** What keeps a line's source on the order. */
const sourceMetadata = ({ metadata, location_id, lot }: PlacedSegment) => ({
  ...metadata,
  location_id,
  ...(lot ? { lot_id: lot.id, eta: lot.eta } : {}),
})
