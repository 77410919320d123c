import type { LegalIdField } from "@orac/markets"
import {
  checkAccount,
  checkBik,
  checkCorrAccount,
  checkInn,
  checkKpp,
  checkOgrn,
} from "./legal-ids"

/** What a partner's legal entity states; a sole trader has no КПП, so it is optional. */
export const LEGAL_ID_FIELDS: readonly LegalIdField[] = [
  { code: "inn", label: { ru: "ИНН", en: "INN (tax id)" }, required: true, check: checkInn },
  { code: "kpp", label: { ru: "КПП", en: "KPP" }, required: false, check: checkKpp },
  { code: "ogrn", label: { ru: "ОГРН / ОГРНИП", en: "OGRN" }, required: true, check: checkOgrn },
  { code: "bik", label: { ru: "БИК", en: "Bank code (BIK)" }, required: true, check: checkBik },
  {
    code: "account",
    label: { ru: "Расчётный счёт", en: "Settlement account" },
    required: true,
    check: (value, others) => checkAccount(value, others?.bik),
  },
  {
    code: "corr_account",
    label: { ru: "Корреспондентский счёт", en: "Correspondent account" },
    required: true,
    check: (value, others) => checkCorrAccount(value, others?.bik),
  },
]
