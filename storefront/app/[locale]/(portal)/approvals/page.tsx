import type { Metadata } from "next"
import { ApprovalTable } from "@/components/approvals/approval-table"
import { WordForm } from "@/components/approvals/word-form"
import { HoverLink } from "@/components/ui/hover-link"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { NoRight } from "@/components/ui/no-right"
import { Notice } from "@/components/ui/notice"
import { PageHead } from "@/components/ui/page-head"
import { Tabs } from "@/components/ui/tabs"
import button from "@/components/ui/button.module.css"
import { type AddressQuery, valueOf } from "@/lib/address"
import { approvals } from "@/lib/api/approvals"
import { groupNames } from "@/lib/api/prices"
import { can, requireSession } from "@/lib/api/session"
import { tabOf, tabsFor } from "@/lib/approvals/tabs"
import { routeLocale, translator } from "@/lib/i18n/server"

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<AddressQuery>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "approvals")("title") }
}

/** Orders that wait for consent: those to decide, one's own, all of the legal entity. */
export default async function ApprovalsPage({ params, searchParams }: Props) {
  const session = await requireSession(await routeLocale(params))
  const { locale, entity } = session
  const tabs = tabsFor(entity.permissions)
  const tab = tabOf(valueOf(await searchParams, "view"), tabs)
  if (!tab) {
    return <NoRight locale={locale} />
  }
  const t = translator(locale, "approvals")
  const [found, groups] = await Promise.all([approvals(session, tab), groupNames(session)])
  const picks = tab === "decide"
  const rows = <ApprovalTable session={session} approvals={found} groups={groups} picks={picks} />
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")}>
        {can(session, "approval.rule.view") && (
          <HoverLink className={button.button} href={`/${locale}/approvals/rules`}>
            {t("rules_link")}
          </HoverLink>
        )}
      </PageHead>
      <Tabs
        label={t("tabs")}
        tabs={tabs.map((one) => ({
          href: `/${locale}/approvals?view=${one}`,
          text: t(`tab_${one}`),
          isCurrent: one === tab,
        }))}
      />
      <MessagesProvider locale={locale} areas={["approvals"]}>
        {!found.length && !picks && <Notice title={t("none_title")} text={t(`none_${tab}`)} />}
        {found.length > 0 && !picks && rows}
        {picks && (
          <WordForm place={{ locale, entityId: entity.id }} picks={found.length > 0}>
            {found.length ? rows : <Notice title={t("none_title")} text={t("none_decide")} />}
          </WordForm>
        )}
      </MessagesProvider>
    </>
  )
}
