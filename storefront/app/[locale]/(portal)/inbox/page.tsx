import type { Metadata } from "next"
import { InboxList } from "@/components/inbox/inbox-list"
import { MarkRead } from "@/components/inbox/mark-read"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { Notice } from "@/components/ui/notice"
import { PageHead } from "@/components/ui/page-head"
import { Pager } from "@/components/ui/pager"
import { type AddressQuery, addressOf, countOf } from "@/lib/address"
import { inbox } from "@/lib/api/inbox"
import { requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"

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
  const query = await searchParams
  const [page, wanted] = [countOf(query, "page", 1), countOf(query, "size", SIZES[0])]
  const size = SIZES.includes(wanted) ? wanted : SIZES[0]
  const { items, count, unread } = await inbox(session, page, size)
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
        page={page}
        size={size}
        count={count}
        sizes={SIZES}
        hrefOf={(to, per) =>
          addressOf(`/${locale}/inbox`, [
            ["page", String(to)],
            ["size", String(per)],
          ])
        }
      />
    </MessagesProvider>
  )
}
