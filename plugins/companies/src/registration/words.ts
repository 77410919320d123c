import type { Language } from "@orac/notifications"
import { CHECKS, type CheckCode, type CheckStatus } from "../domain/registration/check"

/** What a registry says of a company, in words. */
export const STATUS_WORDS: Record<Language, Record<string, string>> = {
  ru: {
    active: "действует",
    reorganizing: "реорганизуется",
    liquidating: "ликвидируется",
    liquidated: "ликвидирована",
    bankrupt: "банкрот",
    not_found: "не найдена",
  },
  en: {
    active: "active",
    reorganizing: "being reorganised",
    liquidating: "being dissolved",
    liquidated: "dissolved",
    bankrupt: "bankrupt",
    not_found: "not found",
  },
}

const CHECK_WORDS: Record<Language, Record<CheckCode, string>> = {
  ru: {
    legal_ids: "Номера и счета",
    registry_status: "Статус в реестре",
    name: "Название",
    address: "Адрес",
    company_age: "Возраст компании",
    activity: "Вид деятельности",
    signer: "Право подписи",
    documents: "Документы",
    email_domain: "Домен почты",
    sanctions: "Санкционные списки",
    duplicates: "Дубликаты",
  },
  en: {
    legal_ids: "Numbers and accounts",
    registry_status: "Status in the registry",
    name: "Name",
    address: "Address",
    company_age: "Age of the company",
    activity: "Activity",
    signer: "Right to sign",
    documents: "Papers",
    email_domain: "E-mail domain",
    sanctions: "Sanctions list",
    duplicates: "Duplicates",
  },
}

const OUTCOME_WORDS: Record<Language, Record<CheckStatus, string>> = {
  ru: {
    pass: "в порядке",
    warn: "есть вопросы",
    fail: "не сходится",
    unavailable: "проверить не удалось",
  },
  en: {
    pass: "in order",
    warn: "there are questions",
    fail: "does not hold",
    unavailable: "could not be checked",
  },
}

/** A reason of the rule table, such as `name_warn`, in words. */
export function reasonWords(language: Language, reason: string): string {
  const check = CHECKS.find((code) => reason.startsWith(`${code}_`))
  const status = check && (reason.slice(check.length + 1) as CheckStatus)
  return check && status
    ? `${CHECK_WORDS[language][check]}: ${OUTCOME_WORDS[language][status] ?? status}`
    : reason
}
