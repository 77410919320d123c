import type { Metadata } from "next"
import type { LinkView } from "@orac/checkout/contract"
import { LinkForm } from "@/components/approvals/link-form"
import { HoverLink } from "@/components/ui/hover-link"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { ask } from "@/lib/api/backend"
import { callerOfCookies } from "@/lib/api/cookies"
import { formatMoney } from "@/lib/format/money"
import { formatNumber } from "@/lib/format/number"
import { type Locale, localText } from "@/lib/i18n/locales"
import { routeLocale, translator } from "@/lib/i18n/server"
import styles from "@/components/login/login.module.css"

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ token?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = translator(await routeLocale(params), "approvals")("link_title")
  return { title, referrer: "no-referrer", robots: { index: false } }
}

async function linkOf(token: string): Promise<LinkView | null> {
  const call = { method: "POST", json: { token } }
  const caller = { token: (await callerOfCookies()).token, entityId: null }
  const answer = await ask<{ link: LinkView }>("/store/approval-links/view", caller, call)
  return answer.ok ? answer.data.link : null
}

function whyNot(locale: Locale, link: LinkView | null): string {
  const t = translator(locale, "approvals")
  if (!link) {
    return t("link_over")
  }
  if (link.for_other) {
    return t("link_other", { name: link.decider })
  }
  if (link.state !== "pending") {
    return t("link_ended", { state: t(`state_${link.state}`) })
  }
  return t(link.used ? "link_used" : "link_not_yours")
}

function Summary({ locale, link }: { locale: Locale; link: LinkView }) {
  const t = translator(locale, "approvals")
  return (
    <>
      <p>
        <b>{link.pad_name}</b>
        {link.total_minor !== null &&
          ` · ${formatMoney(link.total_minor, link.currency_code, locale)}`}
        {` · ${t("link_lines", { count: link.line_count })}`}
      </p>
      <ul>
        {link.lines.map(({ sku, name, quantity }) => (
          <li key={sku}>
            {sku} {localText(name, locale)}: {formatNumber(quantity, locale)}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What the link of a mail leads to: a summary, and a decision by a button. Looking decides nothing. */
export default async function ApprovalLinkPage({ params, searchParams }: Props) {
  const locale = await routeLocale(params)
  const { token = "" } = await searchParams
  const t = translator(locale, "approvals")
  const link = await linkOf(token)
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <p className={styles.brand}>ORAC</p>
        <h1>{t("link_title")}</h1>
        {link?.can_decide ? (
          <>
            <p className={styles.lead}>
              {t("link_lead", { requester: link.requester, company: link.entity_name })}
            </p>
            <Summary locale={locale} link={link} />
            <MessagesProvider locale={locale} areas={["approvals"]}>
              <LinkForm token={token} />
            </MessagesProvider>
          </>
        ) : (
          <p className={styles.notice} role="status">
            {whyNot(locale, link)}
          </p>
        )}
        <p className={styles.language}>
          <HoverLink href={`/${locale}/approvals`}>{t("link_login")}</HoverLink>
        </p>
      </div>
    </main>
  )
}
