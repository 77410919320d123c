import { Text } from "@medusajs/ui"
import { Empty, Section, useFormat } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { AdminCheck, AdminRegistrationDetail } from "../../contract"
import { CheckFacts, type Papers } from "./check-facts"
import { CheckBadge } from "./registration-badges"

const json = (value: unknown) => JSON.stringify(value, null, 2)

function Evidence({ evidence }: { evidence: NonNullable<AdminCheck["evidence"]> }) {
  const { t } = useTranslation("registrations")
  const { moment } = useFormat()
  return (
    <details className="mt-1">
      <summary className="txt-small cursor-pointer text-ui-fg-interactive">
        {t("evidence")}: {evidence.source}, {moment(evidence.asked_at)}
      </summary>
      <pre className="txt-xsmall mt-2 max-h-80 overflow-auto rounded bg-ui-bg-subtle p-3">
        {t("request")} {json(evidence.request)}
        {"\n"}
        {t("answer")} {json(evidence.answer)}
      </pre>
    </details>
  )
}

function Check({ check, papers }: { check: AdminCheck; papers: Papers }) {
  const { t } = useTranslation("registrations")
  return (
    <li className="px-6 py-3">
      <div className="flex items-center gap-3">
        <Text weight="plus" size="small">
          {t(`check_${check.code}`)}
        </Text>
        <CheckBadge status={check.status} />
      </div>
      <CheckFacts facts={check.facts} papers={papers} />
      {check.evidence && <Evidence evidence={check.evidence} />}
    </li>
  )
}

/** All rounds of checks with their evidence, newest first. */
export function RegistrationChecks({ registration }: { registration: AdminRegistrationDetail }) {
  const { t } = useTranslation("registrations")
  const { moment, say } = useFormat()
  const { checks, files } = registration
  const papers = Object.fromEntries(files.map(({ document, label }) => [document, say(label)]))
  const rounds = [...new Set(checks.map(({ round }) => round))]
  return (
    <Section title={t("checks")}>
      {!rounds.length && <Empty>{t("no_checks")}</Empty>}
      {rounds.map((round) => {
        const ofRound = checks.filter((check) => check.round === round)
        return (
          <section key={round}>
            <Text size="small" className="px-6 pt-3 text-ui-fg-subtle">
              {t("round", { round })} · {moment(ofRound[0].checked_at)}
            </Text>
            <ul>
              {ofRound.map((check) => (
                <Check key={check.code} check={check} papers={papers} />
              ))}
            </ul>
          </section>
        )
      })}
    </Section>
  )
}
