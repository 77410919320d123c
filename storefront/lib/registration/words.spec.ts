import { CHECKS } from "@orac/companies/domain/registration/check"
import { RULES } from "@orac/companies/domain/registration/rules"
import { createTranslator } from "use-intl/core"
import en from "../../messages/en.json"
import ru from "../../messages/ru.json"

/** Reasons that the applicant reads other words for: what exactly is wrong stands in their place. */
const TOLD_OTHERWISE = [
  "registry_status_warn",
  "registry_status_fail",
  "signer_fail",
  "email_domain_warn",
  "email_domain_fail",
  "sanctions_warn",
  "sanctions_fail",
]

describe.each([
  ["ru", ru],
  ["en", en],
] as const)("the words of registration in %s", (locale, messages) => {
  const t = createTranslator({ locale, messages, namespace: "register" })
  const check = (code: string) => t("check", { code })
  const need = (reason: string) => t("need", { reason })

  it("name every check that the applicant sees, each by another word", () => {
    const seen = CHECKS.filter((code) => code !== "duplicates")
    const names = seen.map(check)
    expect(names).not.toContain(check("something else"))
    expect(new Set(names).size).toBe(seen.length)
  })

  it("say of everything that a person can mend or must know what it needs", () => {
    const reasons = RULES.filter(
      ({ check: code, status, reason }) =>
        (status === "warn" || status === "fail") &&
        code !== "duplicates" &&
        !TOLD_OTHERWISE.includes(reason)
    ).map(({ reason }) => reason)
    for (const reason of [
      ...reasons,
      ...["not_asked", "not_found", "liquidated", "liquidating", "bankrupt", "reorganizing"].map(
        (status) => `registry_status_${status}`
      ),
      ...["name", "address", "activity"].map((code) => `${code}_not_disclosed`),
      ...["free_mail", "other_site", "disposable"].map((one) => `email_domain_${one}`),
      ...["not_asked", "unavailable"].map((one) => `sanctions_${one}`),
      ...["power_of_attorney", "register_extract"].map((paper) => `signer_${paper}`),
    ]) {
      expect([reason, need(reason)]).not.toEqual([reason, need("something else")])
    }
  })
})
