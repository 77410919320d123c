import type { RegistrationProfile } from "@orac/markets"

/**
 * Classes of ОКВЭД 2 whose firms order mouldings: wood, plastics and plaster, furniture, building and
 * finishing, trade, hotels and restaurants, property, architecture, design, upkeep of buildings, stage.
 */
const PLAUSIBLE_OKVED = "16 22 23 31 41 43 46 47 55 56 68 71 74 81 90".split(" ")

/** What a Russian newcomer is asked; the registry names directors, so a director needs no paper for himself. */
export const REGISTRATION: RegistrationProfile = {
  tax_id: "inn",
  bank: { account: "account", bic: "bik", correspondent_account: "corr_account" },
  example_tax_id: "9610200007",
  documents: [
    {
      code: "company_card",
      label: { ru: "Карточка предприятия", en: "Company details sheet" },
      hint: {
        ru: "Реквизиты на бланке или с печатью, PDF или фото.",
        en: "Requisites on letterhead or stamped, PDF or a photo.",
      },
      asked: "always",
    },
    {
      code: "power_of_attorney",
      label: { ru: "Доверенность", en: "Power of attorney" },
      hint: {
        ru: "На право подписи договора, с подписью руководителя.",
        en: "The right to sign the contract, signed by the director.",
      },
      asked: "attorney",
    },
    {
      code: "charter",
      label: { ru: "Устав", en: "Charter" },
      hint: { ru: "По желанию: ускоряет договор.", en: "If you like: speeds up the contract." },
      asked: "optional",
    },
  ],
  signer_proof: { attorney: "power_of_attorney" },
  plausible_activities: PLAUSIBLE_OKVED,
  wording: {
    legal_forms: [
      "общество с ограниченной ответственностью",
      "публичное акционерное общество",
      "непубличное акционерное общество",
      "закрытое акционерное общество",
      "открытое акционерное общество",
      "акционерное общество",
      "индивидуальный предприниматель",
      "торговый дом",
      "производственный кооператив",
      "ооо",
      "пао",
      "нао",
      "зао",
      "оао",
      "ао",
      "ип",
      "тд",
    ],
    abbreviations: {
      г: "",
      гор: "",
      город: "",
      россия: "",
      "российская федерация": "",
      рф: "",
      обл: "область",
      респ: "республика",
      "р-н": "район",
      "вн тер г": "",
      "муниципальный округ": "",
      "м о": "",
      пос: "поселок",
      п: "поселок",
      д: "",
      дом: "",
      ул: "",
      улица: "",
      "пр-кт": "проспект",
      "пр-т": "проспект",
      просп: "проспект",
      пр: "проезд",
      "пр-д": "проезд",
      пер: "переулок",
      "б-р": "бульвар",
      бул: "бульвар",
      ш: "шоссе",
      наб: "набережная",
      пл: "площадь",
      стр: "строение",
      корп: "корпус",
      к: "корпус",
      помещ: "помещение",
      пом: "помещение",
      оф: "офис",
      эт: "этаж",
      кв: "квартира",
      ком: "комната",
      лит: "литера",
    },
  },
}
