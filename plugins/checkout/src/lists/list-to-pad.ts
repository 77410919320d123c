import { findArticles } from "@orac/pim"
import type { PasteReport } from "../contract"
import type { Desk } from "../desk"
import { addList } from "../pads/add-list"
import { createPad } from "../pads/create-pad"
import { findList } from "./list-rows"

/**
 * Puts a shopping list into a pad, a new one where none is named. What is no longer sold stays as a
 * row with its substitute.
 */
export async function listToPad(desk: Desk, listId: string, padId?: string): Promise<PasteReport> {
  const list = await findList(desk.knex, desk.partner, listId, "list.view")
  const found = await findArticles(desk.knex, { skus: list.lines.map(({ sku }) => sku) })
  const articles = new Map(found.map((article) => [article.sku, article]))
  const pad_id = padId ?? (await createPad(desk, list.name))
  return await addList(desk, pad_id, "append", () => ({
    kind: "list",
    headers: 0,
    rows: list.lines.map(({ sku, quantity }, n) => {
      const article = articles.get(sku)
      const row = { position: n + 1, raw: `${sku} ; ${quantity}` }
      return article && !article.discontinued
        ? { kind: "line", sku, quantity, notes: [], ...row }
        : {
            kind: "unresolved",
            ...row,
            typed: { value: quantity, unit: "pcs" },
            issues: [{ code: article ? "DISCONTINUED" : "NOT_FOUND", facts: { sku } }],
            skus: article?.substitute_sku ? [article.substitute_sku] : [],
            code: null,
          }
    }),
  }))
}
