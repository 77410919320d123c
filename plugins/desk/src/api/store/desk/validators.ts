import { z } from "@medusajs/framework/zod"

const ID = z.string().min(1).max(100)
const REASON = z.string().trim().max(1000)
const MAX_LINES = 5_000
const MAX_OFFERS = 100
const MAX_SOURCES = 200
const YEAR_MINUTES = 525_600

export const StoreListDesk = z
  .object({
    tab: z.enum(["waiting", "countered", "taken", "passed"]).default("waiting"),
    client_id: ID.optional(),
    due_within_minutes: z.coerce.number().int().min(1).max(YEAR_MINUTES).optional(),
    q: z.string().trim().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  })
  .strict()

const FROM = z
  .array(z.object({ location_id: ID, to: ID }).strict())
  .max(MAX_SOURCES)
  .optional()

/** What the lines and the reason are worth is judged by the desk, which says so in words. */
export const StoreAnswerOffer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("accept"), from: FROM }).strict(),
  z
    .object({
      kind: z.literal("accept_part"),
      lines: z.array(z.object({ line_id: ID, quantity: z.number() }).strict()).max(MAX_LINES),
      from: FROM,
    })
    .strict(),
  z.object({ kind: z.literal("refuse"), reason: REASON }).strict(),
  z.object({ kind: z.literal("counter"), date: z.iso.date(), reason: REASON.default("") }).strict(),
])

export const StoreAcceptOffers = z.object({ ids: z.array(ID).min(1).max(MAX_OFFERS) }).strict()

export type StoreListDeskType = z.infer<typeof StoreListDesk>
export type StoreAnswerOfferType = z.infer<typeof StoreAnswerOffer>
export type StoreAcceptOffersType = z.infer<typeof StoreAcceptOffers>
