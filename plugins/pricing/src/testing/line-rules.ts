import fc from "fast-check"
import type { LineRules, PartnerPriceRule, VolumeBreakRule } from "../domain/rules"

/** An article at 100.00 in a gross book, without any other rule. */
export const lineRules = (patch: Partial<LineRules> = {}): LineRules => ({
  sku: "P8030",
  pack_quantity: 8,
  tax_rate: 22,
  book: {
    id: "book",
    code: "list",
    name: "List",
    version: 3,
    includes_tax: true,
    currency_code: "rub",
  },
  list: { id: "item", price_minor: 10_000, floor_minor: null },
  group: null,
  individual: [],
  breaks: [],
  ...patch,
})

export const netBook = { ...lineRules().book, includes_tax: false }

export const agreed = (patch: Partial<PartnerPriceRule> = {}): PartnerPriceRule => ({
  id: "agreed",
  min_quantity: 1,
  price_minor: null,
  basis_points: null,
  document: "contract 7",
  set_by: "staff",
  ...patch,
})

export const volume = (patch: Partial<VolumeBreakRule> = {}): VolumeBreakRule => ({
  id: "volume",
  scope: "book",
  from_quantity: null,
  from_packs: null,
  basis_points: 0,
  ...patch,
})

const discount = fc.integer({ min: 0, max: 10_000 })
const minor = fc.integer({ min: 1, max: 2_000_000_000 })
const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

const volumeBreak: fc.Arbitrary<VolumeBreakRule> = fc
  .record({
    scope: fc.constantFrom("book" as const, "product_group" as const, "sku" as const),
    packs: fc.boolean(),
    from: fc.integer({ min: 1, max: 200 }),
    basis_points: discount,
  })
  .map(({ scope, packs, from, basis_points }) => ({
    id: `volume-${scope}-${from}`,
    scope,
    from_quantity: packs ? null : from,
    from_packs: packs ? from : null,
    basis_points,
  }))

const individual = fc
  .record({
    fixed: fc.boolean(),
    price: minor,
    basis_points: fc.integer({ min: -10_000, max: 10_000 }),
    min_quantity: fc.integer({ min: 1, max: 300 }),
  })
  .map(({ fixed, price, basis_points, min_quantity }) =>
    agreed({
      id: `agreed-${min_quantity}`,
      min_quantity,
      price_minor: fixed ? price : null,
      basis_points: fixed ? null : basis_points,
    })
  )

/** Any rules that the tables could hold for an article. */
export const anyRules: fc.Arbitrary<LineRules> = fc.record({
  sku: fc.constant("P8030"),
  pack_quantity: fc.integer({ min: 1, max: 40 }),
  tax_rate: fc.constantFrom(0, 5, 7, 10, 20, 21, 22, 25.5),
  book: fc.boolean().map((includes_tax) => ({ ...lineRules().book, includes_tax })),
  list: fc.record({ id: fc.constant("item"), price_minor: minor, floor_minor: nullable(minor) }),
  group: nullable(fc.record({ id: fc.constant("cell"), basis_points: discount })),
  individual: fc.uniqueArray(individual, { maxLength: 4, selector: (rule) => rule.min_quantity }),
  breaks: fc.array(volumeBreak, { maxLength: 6 }),
})

export const anyQuantity = fc.integer({ min: 1, max: 20_000 })
