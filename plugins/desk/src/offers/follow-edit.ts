import { type BulkOrder, readOrder, type Transaction } from "@orac/bulk"
import { minorUnits, toMinor } from "@orac/markets"
import { followLines, giveBack } from "../domain/follow-lines"
import type { OfferedLine } from "../domain/offer"
import { orderChanged } from "../messages"
import { changeOffer, takeLines } from "./close-offer"
import type { DeskTools } from "./desk-tools"
import { insertOffer } from "./insert-offer"
import { passMore } from "./pass-more"
import { passOn } from "./pass-on"
import { shareCredit } from "./share-credit"
import { linesOf, type LockedOffer, type OfferLineRow, type OfferRow } from "./rows"
import { tellSeller } from "./tell"

type TakenLine = OfferLineRow & { offer_id: string }

async function lockAll(trx: Transaction, order_id: string) {
  const offers = await trx<OfferRow>("seller_offer")
    .where({ order_id })
    .whereNull("deleted_at")
    .orderBy("attempt")
    .forUpdate()
  const lines: TakenLine[][] = []
  for (const { id } of offers) {
    lines.push((await linesOf(trx, id)).map((line) => ({ ...line, offer_id: id })))
  }
  return { offers, lines: lines.flat() }
}

/** The lines of the order, and those that sellers have taken of and the order has no more. */
function countedLines({ lines }: BulkOrder, before: readonly TakenLine[]) {
  const ordered = new Map(lines.map(({ id, quantity }) => [id, quantity]))
  const taken = new Map<string, number>()
  for (const line of before) {
    taken.set(line.line_id, (taken.get(line.line_id) ?? 0) + line.taken)
  }
  return [...new Set([...ordered.keys(), ...taken.keys()])].map((line_id) => ({
    line_id,
    quantity: ordered.get(line_id) ?? 0,
    taken: taken.get(line_id) ?? 0,
  }))
}

/** The lines of an edited order in the shape of an offer, so that new ones can be brought before a seller. */
const asOffered = (order: BulkOrder, last: OfferRow): LockedOffer => ({
  ...last,
  lines: order.lines.map(({ id, location_id, quantity, unit_price }) => ({
    id,
    line_id: id,
    location_id: location_id ?? "",
    quantity,
    taken: 0,
    unit_price_minor: toMinor(unit_price, minorUnits(order.currency_code)),
  })),
})

/** An open offer is written anew with the pieces of now; its seller keeps its turn and its clock. */
async function renew(
  trx: Transaction,
  open: OfferRow,
  { lines }: LockedOffer,
  rest: readonly OfferedLine[]
) {
  await changeOffer(trx, open.id, { state: "withdrawn" })
  if (rest.length) {
    const known = new Map(lines.map((line) => [line.line_id, line]))
    const offered = rest.map((line) => ({ ...known.get(line.line_id)!, ...line }))
    const id = await insertOffer(trx, open, offered)
    await shareCredit(trx, open)
    await tellSeller(trx, orderChanged, { ...open, id })
  }
}

/** Sellers give pieces back that are ordered no more, and are told so. */
async function takeBack(
  trx: Transaction,
  { offers, lines }: Awaited<ReturnType<typeof lockAll>>,
  tooMany: OfferedLine[]
) {
  const back = giveBack(lines, tooMany)
  const kept = new Map(back.map(({ row, taken }) => [row.id, taken]))
  for (const { row, taken } of back) {
    await takeLines(trx, row.offer_id, [{ line_id: row.line_id, quantity: taken }])
  }
  for (const offer of offers.filter(({ id }) => back.some(({ row }) => row.offer_id === id))) {
    const left = lines
      .filter(({ offer_id }) => offer_id === offer.id)
      .reduce((sum, { id, taken }) => sum + (kept.get(id) ?? taken), 0)
    await tellSeller(trx, orderChanged, offer, `${offer.id}-${left}`)
  }
}

/** Brings the pieces before sellers to those of an edited order; orders without a seller are left alone. */
export async function followEdit(tools: DeskTools, orderId: string): Promise<void> {
  await tools.knex.transaction(async (trx) => {
    const before = await lockAll(trx, orderId)
    const { offers, lines } = before
    // Read once the offers are locked: of two edits the later one is followed last.
    const order = await readOrder(trx, orderId)
    const last = offers.at(-1)
    if (!order || !last || order.canceled_at) {
      return
    }
    const { open, too_many } = followLines(countedLines(order, lines))
    await takeBack(trx, before, too_many)
    const now = asOffered(order, last)
    const isOpen = last.state === "offered" || last.state === "countered"
    if (isOpen) {
      await renew(trx, last, now, open)
    }
    if (!open.length) {
      await passOn(trx, tools, now, [])
    } else if (!isOpen) {
      await passMore(trx, tools, { last: now, offers }, open)
    }
  })
}
