"use client"

import { useState } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import type { ArticleView } from "@orac/pim/contract"
import { AddToPad } from "@/components/add/add-to-pad"
import { HoverLink } from "@/components/ui/hover-link"
import { glueNeeds } from "@/lib/catalogue/glue"
import { formatKilograms, formatNumber, inPacks } from "@/lib/format/number"
import { localText } from "@/lib/i18n/locales"
import styles from "./order-box.module.css"

type Article = Pick<
  ArticleView,
  "sku" | "unit" | "pack_quantity" | "weight_g" | "length_mm" | "related"
>

/** How many to order: with the packs, metres and weight they make and the adhesive they need. */
export function OrderBox({ article }: { article: Article }) {
  const t = useTranslations("article_order")
  const common = useTranslations("common")
  const locale = useLocale()
  const [pieces, setPieces] = useState(article.pack_quantity)
  const packs = inPacks(pieces, article.pack_quantity)
  const metres = article.length_mm ? (article.length_mm * pieces) / 1000 : null
  const unit = common("unit", { unit: article.unit, count: packs ? packs.rest : pieces })
  return (
    <div className={styles.box}>
      <AddToPad
        sku={article.sku}
        pack={article.pack_quantity}
        start={article.pack_quantity}
        isMain
        onQuantity={setPieces}
      />
      <p className={styles.makes} aria-live="polite">
        {packs && t("packs", { ...packs, unit })}
        {metres !== null && <span>{t("metres", { metres: formatNumber(metres, locale, 1) })}</span>}
        <span>{common("kg", { value: formatKilograms(article.weight_g * pieces, locale) })}</span>
      </p>
      <Glue article={article} pieces={pieces} />
    </div>
  )
}

/** The adhesives that go with a profile, each with the quantity that the pieces need. */
function Glue({ article, pieces }: { article: Article; pieces: number }) {
  const t = useTranslations("article_order")
  const common = useTranslations("common")
  const locale = useLocale()
  const needs = glueNeeds(article, pieces)
  if (!needs.length) {
    return null
  }
  return (
    <section className={styles.glue}>
      <h2>{t("glue", { metres: formatNumber(needs[0].metres, locale, 1) })}</h2>
      <ul>
        {needs.map((need) => {
          const { article: glue } = article.related.find(
            ({ article: one }) => one.sku === need.sku
          )!
          return (
            <li key={need.sku}>
              <span>
                <HoverLink href={`/${locale}/article/${encodeURIComponent(need.sku)}`}>
                  {need.sku}
                </HoverLink>
                <small>{localText(glue.name, locale)}</small>
              </span>
              <b>
                {formatNumber(need.pieces, locale)}{" "}
                {common("unit", { unit: glue.unit, count: need.pieces })}
              </b>
              <AddToPad key={need.pieces} sku={need.sku} pack={1} start={need.pieces} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
