import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminCheck } from "../../contract"
import { useMoment } from "../lib/registration-texts"
import { CheckBadge } from "./registration-badges"

const json = (value: unknown) => JSON.stringify(value, null, 2)

function Evidence({ evidence }: { evidence: NonNullable<AdminCheck["evidence"]> }) {
  const { t } = useTranslation("registrations")
  const moment = useMoment()
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

function Matches({ matches }: { matches: NonNullable<AdminCheck["facts"]["matches"]> }) {
  const { t } = useTranslation("registrations")
  return (
    <ul>
      {matches.map(({ entity_id, name, by }) => (
        <li key={entity_id} className="txt-small">
          {t("same")}{" "}
          <Link to={`/companies/${entity_id}`} className="text-ui-fg-interactive">
            {name}
          </Link>
          : {by.map((one) => t(`by_${one}`)).join(", ")}
        </li>
      ))}
    </ul>
  )
}

function Check({ check }: { check: AdminCheck }) {
  const { t } = useTranslation("registrations")
  const { matches, ...facts } = check.facts
  return (
    <li className="px-6 py-3">
      <div className="flex items-center gap-3">
        <Text weight="plus" size="small">
          {t(`check_${check.code}`)}
        </Text>
        <CheckBadge status={check.status} />
      </div>
      {Object.keys(facts).length > 0 && (
        <Text size="small" className="break-words text-ui-fg-subtle">
          {Object.entries(facts)
            .map(([name, value]) => `${name}: ${typeof value === "string" ? value : json(value)}`)
            .join(" · ")}
        </Text>
      )}
      {matches && <Matches matches={matches} />}
      {check.evidence && <Evidence evidence={check.evidence} />}
    </li>
  )
}

/** All rounds of checks with their evidence, newest first. */
export function RegistrationChecks({ checks }: { checks: AdminCheck[] }) {
  const { t } = useTranslation("registrations")
  const moment = useMoment()
  const rounds = [...new Set(checks.map(({ round }) => round))]
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("checks")}
      </Heading>
      {rounds.map((round) => {
        const ofRound = checks.filter((check) => check.round === round)
        return (
          <section key={round}>
            <Text size="small" className="px-6 pt-3 text-ui-fg-subtle">
              {t("round", { round })} · {moment(ofRound[0].checked_at)}
            </Text>
            <ul>
              {ofRound.map((check) => (
                <Check key={check.code} check={check} />
              ))}
            </ul>
          </section>
        )
      })}
    </Container>
  )
}
