import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { rows } from "@orac/bulk"
import { findArticles } from "@orac/pim"
import type { DecideRequest, DecisionResult, LinkView } from "../contract"
import { turnsOf, waitingFor } from "../domain/approvals/progress"
import { notFound, readApproval } from "./approval-rows"
import { decideIn, followUp } from "./decide"
import { type LinkRow, linkOf, lockLink, useLink } from "./links"
import { standingOf } from "./standing"

const LINK = "by this link"

/** Whether somebody looks who is logged in, and not as the one the mail went to. */
const isOther = ({ customer_id }: LinkRow, reader: string | null) =>
  reader !== null && reader !== customer_id

/**
 * What the link of a mail shows: a summary, no more than the mail's reader has to know to decide.
 *
 * @param reader the customer who is logged in; null = nobody
 * @throws MedusaError NOT_FOUND for a token that was never given
 */
export async function viewLink(
  container: MedusaContainer,
  token: string,
  reader: string | null
): Promise<LinkView> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const link = (await linkOf(knex, token)) ?? notFound(LINK)
  const row = await readApproval(knex, link.approval_id)
  const { one, seats } = await standingOf(knex, row)
  const own = seats.filter(({ employee_id }) => employee_id === link.employee_id)
  const turns = row.state === "pending" ? turnsOf(link.employee_id, waitingFor(one)) : []
  const [articles, entities] = await Promise.all([
    findArticles(knex, { skus: row.order.lines.map(({ sku }) => sku) }),
    rows<{ name: string }>(knex, `select name from legal_entity where id = ?`, [row.entity_id]),
  ])
  const names = new Map(articles.map(({ sku, name }) => [sku, name]))
  const for_other = isOther(link, reader)
  const mayKnow = own.length > 0 && !for_other
  return {
    approval_id: row.id,
    state: row.state,
    used: link.used_at !== null,
    for_other,
    can_decide: link.used_at === null && !for_other && turns.length > 0,
    pad_name: row.order.pad_name,
    entity_name: entities[0]?.name ?? "",
    requester: row.employee_name,
    decider: own[0]?.name ?? "",
    line_count: row.order.lines.length,
    total_minor:
      mayKnow && own.some(({ grants }) => grants["price.view"]) ? row.order.total_minor : null,
    currency_code: row.order.currency_code,
    deadline_at: row.deadline_at.toISOString(),
    reasons: row.demands.flatMap(({ reasons }) => reasons),
    lines: mayKnow
      ? row.order.lines.map(({ sku, quantity }) => ({
          sku,
          quantity,
          name: names.get(sku) ?? { en: sku },
        }))
      : [],
  }
}

/**
 * Decides by the link of a mail. It works once, while the request waits and while its reader may decide; not for
 * somebody who is logged in as another.
 *
 * @param reader the customer who is logged in; null = nobody
 * @throws MedusaError NOT_FOUND for a token that was never given
 */
export async function decideByLink(
  container: MedusaContainer,
  token: string,
  { verdict, comment }: Pick<DecideRequest, "verdict" | "comment">,
  reader: string | null
): Promise<DecisionResult> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const result = await knex.transaction(async (trx): Promise<DecisionResult> => {
    const link = (await lockLink(trx, token)) ?? notFound(LINK)
    const { id, approval_id, employee_id } = link
    if (link.used_at || isOther(link, reader)) {
      const code = link.used_at ? "LINK_USED" : "LINK_FOREIGN"
      return { id: approval_id, code, state: null, order_id: null }
    }
    const word = { employee_id, verdict, comment, entity_id: null, by_link: true }
    const decided = await decideIn(trx, approval_id, word)
    if (decided.code === null) {
      await useLink(trx, id)
    }
    return decided
  })
  return await followUp(container, result)
}
