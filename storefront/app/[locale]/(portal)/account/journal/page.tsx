import { portalPage, titled } from "@/components/frame/portal-page"
import { JournalTable } from "@/components/house/journal-table"
import { ListBody } from "@/components/ui/list-body"
import { Notice } from "@/components/ui/notice"
import { PageHead } from "@/components/ui/page-head"
import { Pager } from "@/components/ui/pager"
import { addressOf } from "@/lib/address"
import { journal } from "@/lib/api/house"
import { translator } from "@/lib/i18n/server"
import { pageInAddress, readListPage } from "@/lib/list-page"

export const generateMetadata = titled("house", "journal")

/** The journal of the company. */
export default portalPage("audit.view", async ({ session, query }) => {
  const { locale } = session
  const t = translator(locale, "house")
  const shown = readListPage(query)
  const { entries, count } = await journal(session, shown)
  const path = `/${locale}/account/journal`
  return (
    <>
      <PageHead title={t("journal")} lead={t("journal_lead")} />
      <ListBody
        locale={locale}
        shown={entries.length}
        count={count}
        firstPage={path}
        empty={<Notice title={t("journal_empty")} text={t("journal_empty_text")} />}
      >
        <JournalTable session={session} entries={entries} />
      </ListBody>
      <Pager
        locale={locale}
        shown={shown}
        count={count}
        hrefOf={(other) => addressOf(path, pageInAddress(other))}
      />
    </>
  )
})
