import { z } from "@medusajs/framework/zod"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PartnerRequest, Refusal } from "@orac/companies"
import type { DiscountsWrite } from "../../contract"
import { PRODUCT_GROUPS } from "../../messages/product-groups"
import type { DiscountsOf } from "../../queries/discount-cells"
import { setDiscounts } from "../../queries/set-discounts"

/** Discounts of product groups in a body: percent with two digits, each group once. */
export const Discounts = z
  .array(
    z
      .object({
        product_group: z.string().min(1).max(100),
        percent: z.number().min(0).max(100).multipleOf(0.01).nullable(),
      })
      .strict()
  )
  .min(1)
  .max(100)
  .refine((cells) => new Set(cells.map((cell) => cell.product_group)).size === cells.length, {
    message: "each product group may stand once",
  })

/**
 * Writes the discounts of a request.
 *
 * @returns the groups that are none
 */
export async function writeDiscounts(
  req: Pick<PartnerRequest, "scope">,
  whose: DiscountsOf,
  write: DiscountsWrite & { set_by: string }
): Promise<Refusal[]> {
  const unknown = write.discounts.filter(
    ({ product_group }) => !PRODUCT_GROUPS.includes(product_group)
  )
  if (!unknown.length) {
    const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.transaction((trx) => setDiscounts(trx, whose, { ...write, now: new Date() }))
  }
  return unknown.map(({ product_group }) => ({
    code: "PRODUCT_GROUP_UNKNOWN",
    message: `There is no product group ${product_group}.`,
    facts: { product_group },
  }))
}
