import { crumb, Loaded, useResource } from "@orac/admin-kit"
import { useParams } from "react-router-dom"
import type { AdminRegistrationDetail } from "../../../../contract"
import { RegistrationChecks } from "../../../components/registration-checks"
import { RegistrationDecision } from "../../../components/registration-decision"
import {
  RegistrationFacts,
  RegistrationLog,
  RegistrationPapers,
} from "../../../components/registration-facts"
import { RegistrationHead } from "../../../components/registration-head"

const RegistrationPage = () => {
  const { id } = useParams()
  const found = useResource<{ registration: AdminRegistrationDetail }>(`/admin/registrations/${id}`)
  return (
    <Loaded from={found}>
      {({ registration }) => (
        <div className="flex flex-col gap-3">
          <RegistrationHead registration={registration} />
          <RegistrationDecision registration={registration} reload={found.reload} />
          <RegistrationChecks registration={registration} />
          <RegistrationPapers registration={registration} />
          <RegistrationFacts registration={registration} />
          <RegistrationLog registration={registration} />
        </div>
      )}
    </Loaded>
  )
}

export const handle = crumb("registrations", "one")

export default RegistrationPage
