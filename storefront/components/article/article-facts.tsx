import type { ArticleView } from "@orac/pim/contract"
import { type Fact, Facts } from "@/components/ui/facts"
import { materialName } from "@/lib/catalogue/material"
import { formatKilograms, formatNumber } from "@/lib/format/number"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import styles from "./article.module.css"

/** What is known of an article, without empty lines. */
export function ArticleFacts({ article, locale }: { article: ArticleView; locale: Locale }) {
  const t = translator(locale, "article")
  return (
    <section className={styles.facts}>
      <h2>{t("facts")}</h2>
      <Facts facts={factsOf(article, locale)} look="lines" />
      {article.is_demo && <p className={styles.demo}>{t("demo_note")}</p>}
    </section>
  )
}

function factsOf(article: ArticleView, locale: Locale): Fact[] {
  const t = translator(locale, "article")
  const common = translator(locale, "common")
  const mm = (value: number | null) =>
    value === null ? null : common("mm", { value: formatNumber(value, locale) })
  const material = [
    materialName(article.material, locale),
    article.is_flexible && t("flexible"),
    article.has_light && t("light"),
  ]
  const pack = common("unit", { unit: article.unit, count: article.pack_quantity })
  return [
    [t("length"), mm(article.length_mm)],
    [t("height"), mm(article.height_mm)],
    [t("width"), mm(article.width_mm)],
    [t("material"), material.filter(Boolean).join(", ")],
    [t("radius"), mm(article.bending_radius_mm)],
    [t("weight"), common("kg", { value: formatKilograms(article.weight_g, locale) })],
    [t("pack"), `${article.pack_quantity}\u00a0${pack}`],
    [t("barcode"), article.barcode],
  ]
}
