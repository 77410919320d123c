import type { RegistrationData, RegistrationProfiles } from "@orac/companies/contract"
import type { Registration } from "@/lib/client/use-registration"

/** What every part of the form works with. */
export interface SectionProps {
  registration: Registration
  form: RegistrationData
  profile: RegistrationProfiles["profiles"][string]
  labelOf: (legalId: string) => string
  /** What stands against a field, in words; missing ones only after the form was sent. */
  problemOf: (field: string) => string | null
}
