import { schemaDifferences } from "./guard"
import { SNAPSHOT } from "./snapshot"
import { GUARDED_TABLES } from "./tables"

describe("schemaDifferences", () => {
  it("knows every table it guards", () => {
    expect(Object.keys(SNAPSHOT).sort()).toEqual([...GUARDED_TABLES].sort())
    expect(schemaDifferences(SNAPSHOT, SNAPSHOT)).toEqual([])
  })

  it("names a missing table, a new column, another type, a dropped unique index", () => {
    const { payment: _gone, ...rest } = SNAPSHOT
    const changed = {
      ...rest,
      order_item: {
        ...SNAPSHOT.order_item,
        columns: SNAPSHOT.order_item.columns.replace(
          "order_id text!",
          "order_id uuid! | tier int4"
        ),
      },
      inventory_level: { ...SNAPSHOT.inventory_level, unique: "btree (id)" },
    }
    expect(schemaDifferences(SNAPSHOT, changed)).toEqual([
      `inventory_level unique: "btree (inventory_item_id, location_id) WHERE (deleted_at IS NULL)" is gone`,
      `order_item columns: "order_id text!" is gone`,
      `order_item columns: "order_id uuid!" is new`,
      `order_item columns: "tier int4" is new`,
      `table payment is missing`,
    ])
  })
})
