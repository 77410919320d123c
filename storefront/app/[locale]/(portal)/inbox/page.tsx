import type { Metadata } from "next"
import { InboxList } from "@/components/inbox/inbox-list"
import { MarkRead } from "@/components/inbox/mark-read"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { Notice } from "@/components/ui/notice"
import { PageHead } from "@/components/ui/page-head"
import { Pager } from "@/components/ui/pager"
import { type AddressQuery, addressOf } from "@/lib/address"
import { inbox } from "@/lib/api/inbox"
import { requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"
import { pageInAddress, readListPage } from "@/lib/list-page"

const SIZES = [20, 50, 100]

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<AddressQuery>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "inbox")("title") }
}

/** What has happened that concerns the reader, in all legal entities they act for. */
export default async function InboxPage({ params, searchParams }: Props) {
  const session = await requireSession(await routeLocale(params))
  const { locale } = session
  const t = translator(locale, "inbox")
  const shown = readListPage(await searchParams, SIZES)
  const { items, count, unread } = await inbox(session, shown)
  return (
    <MessagesProvider locale={locale} areas={["inbox"]}>
      <PageHead title={t("title")} lead={count > 0 ? t("lead", { unread }) : undefined}>
        {unread > 0 && <MarkRead />}
      </PageHead>
      {items.length ? (
        <InboxList session={session} items={items} />
      ) : (
        <Notice title={t("empty_title")} text={t("empty_text")} />
      )}
      <Pager
        locale={locale}
        shown={shown}
        count={count}
        sizes={SIZES}
        hrefOf={(other) => addressOf(`/${locale}/inbox`, pageInAddress(other, SIZES))}
      />
    </MessagesProvider>
  )
}
