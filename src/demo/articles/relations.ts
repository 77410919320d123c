import type { CategoryCode } from "@orac/pim/contract"
import { groupBy } from "../group-by"
import { randomFrom } from "../random"
import type { ArticleFact, DemoArticle, DemoRelation } from "./types"

const GLUED: ReadonlySet<CategoryCode> = new Set([
  "cornices",
  "skirtings",
  "mouldings",
  "lighting",
  "wall-panels",
])
const PRO_GLUE = "FDP500"
const JOINT_GLUE = "FX210"

/** Metres of profile that one cartridge holds: less for a larger glued face. */
function metresPerCartridge({ height_mm, width_mm }: DemoArticle): number {
  const face = Math.max(20, Math.min(height_mm ?? 60, (width_mm ?? 60) * 3))
  return Math.max(2, Math.min(12, Math.round(600 / face)))
}

function versionKind(from: ArticleFact, to: ArticleFact): DemoRelation["kind"] | null {
  if (/\d[A-D]$/.test(to.sku) && !/\d[A-D]$/.test(from.sku)) {
    return "corner"
  }
  if (to.flexible !== from.flexible) {
    return to.flexible ? "flexible" : "rigid"
  }
  if (to.sku.includes("-RAL") !== from.sku.includes("-RAL")) {
    return to.sku.includes("-RAL") ? "painted" : "same_profile"
  }
  return to.length_mm !== from.length_mm && !/\d[A-D]$/.test(from.sku) ? "other_length" : null
}

/** DX is the SX profile of the same number in another length. */
const profileKey = ({ base }: ArticleFact): string => base.replace(/^DX/, "SX")

function versions(facts: readonly ArticleFact[]): DemoRelation[] {
  const sisters = groupBy(facts, profileKey)
  return facts.flatMap((from) =>
    sisters.get(profileKey(from))!.flatMap((to) => {
      const kind = from.sku === to.sku ? null : versionKind(from, to)
      return kind ? [{ sku: from.sku, kind, related_sku: to.sku, quantity_rule: null }] : []
    })
  )
}

const glues = (articles: readonly DemoArticle[]): DemoRelation[] =>
  articles
    .filter(({ category }) => GLUED.has(category))
    .flatMap((article) => [
      {
        sku: article.sku,
        kind: "adhesive" as const,
        related_sku: PRO_GLUE,
        quantity_rule: { metres_per_unit: metresPerCartridge(article) },
      },
      {
        sku: article.sku,
        kind: "adhesive" as const,
        related_sku: JOINT_GLUE,
        quantity_rule: { metres_per_unit: 40 },
      },
    ])

/** The article of the same category and group whose height is nearest: what to take when this one is short. */
function substitutes(articles: readonly DemoArticle[]): DemoRelation[] {
  const random = randomFrom("substitutes")
  return articles
    .filter((article) => article.height_mm && random.chance(0.4))
    .flatMap((article) => {
      const near = articles
        .filter(
          (other) =>
            other.sku !== article.sku &&
            other.category === article.category &&
            other.product_group === article.product_group &&
            other.length_mm === article.length_mm &&
            other.height_mm !== null
        )
        .sort(
          (a, b) => distance(a, article) - distance(b, article) || a.sku.localeCompare(b.sku)
        )[0]
      return near
        ? [
            {
              sku: article.sku,
              kind: "substitute" as const,
              related_sku: near.sku,
              quantity_rule: null,
            },
          ]
        : []
    })
}

const distance = (a: DemoArticle, b: DemoArticle): number =>
  Math.abs((a.height_mm ?? 0) - (b.height_mm ?? 0)) +
  Math.abs((a.width_mm ?? 0) - (b.width_mm ?? 0))

export const relationsOf = (
  facts: readonly ArticleFact[],
  articles: readonly DemoArticle[]
): DemoRelation[] => [...versions(facts), ...glues(articles), ...substitutes(articles)]
