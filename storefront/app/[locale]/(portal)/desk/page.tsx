import type { Metadata } from "next"
import { BulkAccept } from "@/components/desk/bulk-accept"
import { DeskTable } from "@/components/desk/desk-table"
import { DeskTabs } from "@/components/desk/desk-tabs"
import { HoverLink } from "@/components/ui/hover-link"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { NoRight } from "@/components/ui/no-right"
import { Notice } from "@/components/ui/notice"
import { PageHead } from "@/components/ui/page-head"
import { Pager } from "@/components/ui/pager"
import button from "@/components/ui/button.module.css"
import type { AddressQuery } from "@/lib/address"
import { deskOrders, hasDesk } from "@/lib/api/desk"
import { can, requireSession } from "@/lib/api/session"
import { DESK_PAGE, deskAddress, readDeskSearch } from "@/lib/desk/search"
import { routeLocale, translator } from "@/lib/i18n/server"

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<AddressQuery>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "desk")("title") }
}

/** The orders of clients that wait for the company as their seller. */
export default async function DeskPage({ params, searchParams }: Props) {
  const session = await requireSession(await routeLocale(params))
  const { locale, entity } = session
  if (!(await hasDesk(session))) {
    return <NoRight locale={locale} />
  }
  const t = translator(locale, "desk")
  const search = readDeskSearch(await searchParams)
  const list = await deskOrders(session, search)
  const path = `/${locale}/desk`
  const picks = search.tab === "waiting" && can(session, "dealer.orders.decide")
  const rows = (
    <DeskTable
      session={session}
      orders={list.orders}
      count={list.count}
      picks={picks}
      now={Date.now()}
    />
  )
  return (
    <>
      <PageHead title={t("title")} lead={t("lead", { name: entity.name })}>
        {can(session, "dealer.customers.view") && (
          <HoverLink className={button.button} href={`/${locale}/account/clients`}>
            {translator(locale, "clients")("title")}
          </HoverLink>
        )}
      </PageHead>
      <DeskTabs locale={locale} path={path} search={search} tabs={list.tabs} />
      <MessagesProvider locale={locale} areas={["desk_clock", "refusal"]}>
        {!list.orders.length && <Notice title={t("none_title")} text={t(`none_${search.tab}`)} />}
        {list.orders.length > 0 && picks && (
          <BulkAccept place={{ locale, entityId: entity.id }}>{rows}</BulkAccept>
        )}
        {list.orders.length > 0 && !picks && rows}
      </MessagesProvider>
      <Pager
        locale={locale}
        shown={{ page: search.page, size: DESK_PAGE }}
        count={list.count}
        sizes={[DESK_PAGE]}
        hrefOf={({ page }) => deskAddress(path, search, { page })}
      />
    </>
  )
}
