import type { ArticleRow } from "@orac/pim/contract"
import { AddToPad } from "@/components/add/add-to-pad"
import { ArticleCell } from "@/components/ui/article-cell"
import { materialName } from "@/lib/catalogue/material"
import { formatSize } from "@/lib/format/number"
import { localText } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import type { ListProps } from "./list-props"
import { PersonalSlot } from "./personal-slot"
import { PriceCell } from "./price-cell"
import { StockCell } from "./stock-cell"
import styles from "./list.module.css"

/** Articles as dense rows: the table is the interface. */
export function ArticleTable({ articles, ...shared }: ListProps) {
  const t = translator(shared.locale, "catalogue")
  const { rights } = shared
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t("col_article")}</th>
          <th scope="col" className={styles.size}>
            {t("col_size")}
          </th>
          <th scope="col" className={styles.material}>
            {t("col_material")}
          </th>
          <th scope="col" className={styles.packCell}>
            {t("col_pack")}
          </th>
          {rights.prices && (
            <th scope="col" className={styles.number}>
              {t("col_price")}
            </th>
          )}
          {rights.stock && (
            <th scope="col" className={styles.stock}>
              {t("col_stock")}
            </th>
          )}
          {rights.add && <th scope="col">{t("col_add")}</th>}
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <Row key={article.sku} article={article} {...shared} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = Omit<ListProps, "articles"> & { article: ArticleRow }

function Row({ article, personal, rights, locale }: RowProps) {
  const own = { personal, sku: article.sku, locale }
  const { length_mm, height_mm, width_mm } = article
  return (
    <tr data-sku={article.sku}>
      <th scope="row" className={styles.rowHead}>
        <ArticleCell
          locale={locale}
          sku={article.sku}
          name={localText(article.name, locale)}
          thumbnail={article.thumbnail}
        />
      </th>
      <td className={styles.size}>{formatSize([length_mm, height_mm, width_mm])}</td>
      <td className={styles.material}>{materialName(article.material, locale)}</td>
      <td className={styles.packCell}>{article.pack_quantity}</td>
      {rights.prices && (
        <td className={styles.number}>
          <PersonalSlot>
            <PriceCell personal={personal} article={article} locale={locale} />
          </PersonalSlot>
        </td>
      )}
      {rights.stock && (
        <td className={styles.stock}>
          <PersonalSlot>
            <StockCell {...own} />
          </PersonalSlot>
        </td>
      )}
      {rights.add && (
        <td className={styles.adding}>
          <AddToPad sku={article.sku} pack={article.pack_quantity} />
        </td>
      )}
    </tr>
  )
}
