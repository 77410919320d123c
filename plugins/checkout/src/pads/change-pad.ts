import { type BulkCart, CartBusy, readCart, writeCartLines } from "@orac/bulk"
import { MedusaError } from "@medusajs/framework/utils"
import type { Permission } from "@orac/companies"
import { setTimeout as pause } from "timers/promises"
import { isDeepStrictEqual } from "util"
import type { ArticleFacts } from "@orac/pim"
import type { PriceResult } from "@orac/pricing"
import { voidWaiting } from "../approvals/end-approval"
import type { Draft } from "../domain/pad/draft"
import { type CartState, cartWrites, type WantedLine } from "../domain/pad/cart-writes"
import type { Desk } from "../desk"
import { refuse } from "../refusals"
import { inTurn } from "./in-turn"
import { findPad, PadMoved, type PadRow, writePad } from "./pad-rows"
import { articlesBySku, cartLineWriter, heldLines, pricesOf } from "./pricing"

const ATTEMPTS = 12

/** A pad with its cart, read together. */
export interface OpenPad {
  pad: PadRow
  cart: BulkCart
  draft: Draft
}

/**
 * Opens a pad that the desk's employee may touch with a permission.
 *
 * @throws MedusaError NOT_FOUND for a foreign, placed or deleted pad
 */
export async function openPad(
  { knex, partner }: Desk,
  padId: string,
  permission: Permission
): Promise<OpenPad> {
  const pad = await findPad(knex, partner, padId, permission)
  const cart = await readCart(knex, pad.cart_id)
  if (!cart || cart.completed_at) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Pad ${padId} was not found`)
  }
  return { pad, cart, draft: draftOf(pad, cart) }
}

const draftOf = (pad: PadRow, cart: BulkCart): Draft => ({
  quantities: new Map(cart.lines.map((line) => [line.sku ?? "", line.quantity])),
  notes: new Map(Object.entries(pad.line_notes)),
  unresolved: pad.unresolved,
})

/**
 * Changes a pad: reads it, applies the change to what it holds now, and writes what differs in one
 * transaction. Edits of one pad wait for each other within this server; a colleague who was faster
 * on another one makes it read and apply again, so that both changes stay.
 *
 * @param change pure or reading only: it may run several times
 * @throws CheckoutRefused when an article has no price or does not exist
 */
export const changePad = <T extends { draft: Draft }>(
  desk: Desk,
  padId: string,
  change: (open: OpenPad) => T
): Promise<T> => inTurn(padId, () => changeAsItIs(desk, padId, change))

async function changeAsItIs<T extends { draft: Draft }>(
  desk: Desk,
  padId: string,
  change: (open: OpenPad) => T
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const open = await openPad(desk, padId, "cart.edit")
    const changed = change(open)
    try {
      await writeDraft(desk, open, changed.draft)
      return changed
    } catch (error) {
      if (!isPassing(error)) {
        throw error
      }
    }
    if (attempt === ATTEMPTS) {
      refuse("PAD_BUSY", "The pad is being changed by others; try again.")
    }
    await pause(Math.random() * 15 * attempt)
  }
}

const isPassing = (error: unknown) => error instanceof PadMoved || error instanceof CartBusy

async function writeDraft(desk: Desk, { pad, cart }: OpenPad, draft: Draft) {
  const { knex, partner } = desk
  const { minor_units } = partner.entity
  const held = heldLines(cart, minor_units)
  const changed = changedQuantities(held, draft)
  const articles = await articlesBySku(desk, changed.keys())
  const prices = await pricesOf(desk, articles.values(), changed)
  const wanted = wantedLines(held, draft, articles, prices)
  const { lines, remove } = cartWrites(held, wanted)
  const isOther =
    lines.length > 0 || remove.length > 0 || !isDeepStrictEqual(draft.unresolved, pad.unresolved)
  await writeCartLines(knex, {
    cart_id: cart.id,
    minor_units,
    lines: lines.map(cartLineWriter(desk, articles, prices)),
    remove,
    guard: async (trx) => {
      await writePad(trx, pad, { ...draft, lines: wanted }, partner.employee_name)
      if (isOther) {
        await voidWaiting(trx, pad.id, partner.employee_name)
      }
    },
  })
}

function changedQuantities(held: readonly CartState[], { quantities }: Draft) {
  const before = new Map(held.map((line) => [line.sku, line.quantity]))
  return new Map([...quantities].filter(([sku, quantity]) => before.get(sku) !== quantity))
}

/** Unchanged lines stay as they are held; new and changed ones carry the price of now. */
function wantedLines(
  held: readonly CartState[],
  { quantities }: Draft,
  articles: ReadonlyMap<string, ArticleFacts>,
  prices: ReadonlyMap<string, PriceResult>
): WantedLine[] {
  const before = new Map(held.map((line) => [line.sku, line]))
  const unsold: string[] = []
  const lines = Array.from(quantities, ([sku, quantity]): WantedLine => {
    const known = before.get(sku)
    if (known?.quantity === quantity) {
      return known
    }
    const [article, price] = [articles.get(sku), prices.get(sku)]
    if (!article || !price) {
      unsold.push(sku)
    }
    return {
      sku,
      quantity,
      variant_id: article?.variant_id ?? "",
      unit_price_minor: price?.unit_price_minor ?? 0,
      tax_rate: price?.tax_rate ?? 0,
    }
  })
  return unsold.length
    ? refuse("NOT_SOLD", "Some articles are not sold to you.", { skus: unsold }, 422)
    : lines
}
