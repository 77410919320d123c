import { CreditBar } from "@/components/finances/credit-bar"
import { EntryTable } from "@/components/finances/entry-table"
import { portalPage, titled } from "@/components/frame/portal-page"
import { ListBody } from "@/components/ui/list-body"
import { PageHead } from "@/components/ui/page-head"
import { Pager } from "@/components/ui/pager"
import { addressOf } from "@/lib/address"
import { accounts, creditEntries, CREDIT_RIGHT } from "@/lib/api/credit"
import { translator } from "@/lib/i18n/server"
import { pageInAddress, readListPage } from "@/lib/list-page"
import styles from "@/components/finances/finances.module.css"

export const generateMetadata = titled("finances", "title")

/** What may still be ordered on account, and all that has changed it. */
export default portalPage(CREDIT_RIGHT, async ({ session, query }) => {
  const { locale, entity } = session
  const t = translator(locale, "finances")
  const shown = readListPage(query)
  const [standing, ledger] = await Promise.all([accounts(session), creditEntries(session, shown)])
  const all = standing ? [standing.credit, ...standing.others] : []
  const path = `/${locale}/account/finances`
  return (
    <>
      <PageHead title={t("title")} lead={entity.name} />
      {all.map((account) => (
        <CreditBar
          key={account.seller?.id ?? "manufacturer"}
          credit={account}
          locale={locale}
          isNamed={all.length > 1 || account.seller !== null}
        />
      ))}
      <section className={styles.entries}>
        <h2>{t("entries")}</h2>
        <ListBody
          locale={locale}
          shown={ledger.entries.length}
          count={ledger.count}
          firstPage={path}
          empty={<p>{t("empty")}</p>}
        >
          <EntryTable entries={ledger.entries} session={session} />
        </ListBody>
        <Pager
          locale={locale}
          shown={shown}
          count={ledger.count}
          hrefOf={(other) => addressOf(path, pageInAddress(other))}
        />
      </section>
    </>
  )
})
