import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useParams } from "react-router-dom"
import type { AdminRegistrationDetail } from "../../../../contract"
import { LoadError } from "../../../components/load-error"
import { StateBadge } from "../../../components/registration-badges"
import { RegistrationChecks } from "../../../components/registration-checks"
import { RegistrationDecision } from "../../../components/registration-decision"
import {
  RegistrationFacts,
  RegistrationLog,
  RegistrationPapers,
} from "../../../components/registration-facts"
import { useMoment, useReason } from "../../../lib/registration-texts"
import { useResource } from "../../../lib/use-resource"

function Head({ registration }: { registration: AdminRegistrationDetail }) {
  const { t } = useTranslation("registrations")
  const moment = useMoment()
  const reason = useReason()
  const { name, email, reasons, retry_at, deadline_at, entity_id, state } = registration
  return (
    <Container className="flex items-start justify-between gap-4">
      <div>
        <Heading level="h1">{name || "—"}</Heading>
        <Text className="text-ui-fg-subtle">{email}</Text>
        {reasons.length > 0 && <Text size="small">{reasons.map(reason).join("; ")}</Text>}
        {deadline_at && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("deadline")}: {moment(deadline_at)}
          </Text>
        )}
        {retry_at && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("retry_at")}: {moment(retry_at)}
          </Text>
        )}
        {entity_id && (
          <Link to={`/companies/${entity_id}`} className="txt-small text-ui-fg-interactive">
            {t("to_partner")}
          </Link>
        )}
      </div>
      <StateBadge state={state} />
    </Container>
  )
}

const RegistrationPage = () => {
  const { id } = useParams()
  const { data, error, reload } = useResource<{ registration: AdminRegistrationDetail }>(
    `/admin/registrations/${id}`
  )
  if (error) {
    return <LoadError message={error} retry={reload} />
  }
  if (!data) {
    return null
  }
  const { registration } = data
  return (
    <div className="flex flex-col gap-3">
      <Head registration={registration} />
      <RegistrationDecision registration={registration} reload={reload} />
      <RegistrationChecks checks={registration.checks} />
      <RegistrationPapers registration={registration} />
      <RegistrationFacts registration={registration} />
      <RegistrationLog registration={registration} />
    </div>
  )
}

export default RegistrationPage
