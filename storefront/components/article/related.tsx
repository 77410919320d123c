import type { ArticleView, RelationKind } from "@orac/pim/contract"
import { AddToPad } from "@/components/catalogue/add-to-pad"
import { HoverLink } from "@/components/ui/hover-link"
import { Picture } from "@/components/ui/picture"
import { type Session, can } from "@/lib/api/session"
import { localText } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import { glueFor } from "@/lib/glue"
import { unitKey } from "@/lib/units"
import styles from "./article.module.css"

const ORDER: RelationKind[] = [
  "substitute",
  "flexible",
  "rigid",
  "corner",
  "painted",
  "other_length",
  "adhesive",
  "same_profile",
]

interface Props {
  session: Session
  article: ArticleView
}

/** What goes with an article, the nearest kin first. */
export function Related({ session, article }: Props) {
  const { locale } = session
  const t = translator(locale, "article")
  const related = [...article.related].sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)
  )
  if (!related.length) {
    return null
  }
  return (
    <section className={styles.relatedSection}>
      <h2>{t("related")}</h2>
      <ul className={styles.related}>
        {related.map(({ kind, article: other }) => (
          <li key={`${kind}:${other.sku}`}>
            <HoverLink href={`/${locale}/article/${encodeURIComponent(other.sku)}`}>
              <Picture src={other.thumbnail} size={56} />
              <span>
                <small>{t(`kind_${kind}`)}</small>
                <b>{other.sku}</b>
                {localText(other.name, locale)}
                {kind === "adhesive" && <Glue session={session} article={article} of={other} />}
              </span>
            </HoverLink>
            {can(session, "quick_order.use") && (
              <AddToPad sku={other.sku} pack={other.pack_quantity} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface GlueProps extends Props {
  of: ArticleView["related"][number]["article"]
}

/** The adhesive for a full pack of the profile. */
function Glue({ session, article, of }: GlueProps) {
  const { locale } = session
  const need = glueFor(article.pack_quantity, article.length_mm)
  if (!need || of.unit !== "cartridge") {
    return null
  }
  const unit = translator(locale, "common")(unitKey(of.unit))
  return (
    <em>{translator(locale, "article")("glue_for", { ...need, unit, sku: of.sku })}</em>
  )
}
