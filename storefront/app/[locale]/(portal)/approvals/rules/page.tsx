import type { Metadata } from "next"
import { RuleCard } from "@/components/approvals/rule-card"
import { RuleForm } from "@/components/approvals/rule-form"
import { ruleWords } from "@/components/approvals/rule-words"
import { HoverLink } from "@/components/ui/hover-link"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { NoRight } from "@/components/ui/no-right"
import { PageHead } from "@/components/ui/page-head"
import button from "@/components/ui/button.module.css"
import { approvalRules } from "@/lib/api/approvals"
import { can, requireSession } from "@/lib/api/session"
import { routeLocale, translator } from "@/lib/i18n/server"
import styles from "@/components/approvals/approvals.module.css"

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "approval_rules")("title") }
}

/** Which orders need whose consent, in sentences, and the forms that say so. */
export default async function ApprovalRulesPage({ params }: Props) {
  const session = await requireSession(await routeLocale(params))
  const { locale, entity } = session
  if (!can(session, "approval.rule.view")) {
    return <NoRight locale={locale} />
  }
  const t = translator(locale, "approval_rules")
  const view = await approvalRules(session)
  const words = ruleWords(view, session)
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")}>
        <HoverLink className={button.button} href={`/${locale}/approvals`}>
          {t("back")}
        </HoverLink>
      </PageHead>
      <MessagesProvider locale={locale} areas={["approval_rules", "refusal"]}>
        {!view.rules.length && <p>{t("none")}</p>}
        <ul className={styles.rules}>
          {view.rules.map((rule) => (
            <RuleCard key={rule.id} session={session} view={view} rule={rule} words={words} />
          ))}
        </ul>
        {can(session, "approval.rule.edit") && (
          <details className={styles.section}>
            <summary>{t("new")}</summary>
            <RuleForm
              key={view.rules.length}
              place={{ locale, entityId: entity.id }}
              words={words}
              rule={null}
            />
          </details>
        )}
      </MessagesProvider>
    </>
  )
}
