import type { Language } from "@orac/notifications"

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
