import type { RegistrationDocument, RegistrationProfile } from "@orac/markets"
import type { RegistrationData } from "./registration-data"

/** The papers asked of this applicant: each country's own, and the attorney's right to sign. */
export const documentsAsked = (
  { documents }: RegistrationProfile,
  { signs_as }: Pick<RegistrationData, "signs_as">
): (RegistrationDocument & { is_required: boolean })[] =>
  documents
    .filter(({ asked }) => asked !== "attorney" || signs_as === "attorney")
    .map((document) => ({ ...document, is_required: document.asked !== "optional" }))
