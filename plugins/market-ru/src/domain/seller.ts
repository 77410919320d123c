import type { SellerRequisites } from "@orac/markets"

/** A fictional company whose numbers pass the checksums; only the bank exists. */
export const SELLER: SellerRequisites = {
  name: "ООО «ОРАК Рус» (demo)",
  full_name: "Общество с ограниченной ответственностью «ОРАК Рус» (demo)",
  address: "123112, г. Москва, Демонстрационный проезд, д. 1, помещ. 12",
  country: "ru",
  tax_id: "9601001260",
  registration_ids: [
    { code: "kpp", label: "КПП", value: "960101001" },
    { code: "ogrn", label: "ОГРН", value: "1269600001263" },
  ],
  bank: {
    bank_name: "ПАО СБЕРБАНК",
    bik: "044525225",
    account: "40702810300380000126",
    corr_account: "30101810400000000225",
  },
  director: "Образцов А. Б.",
  accountant: "Примерова В. Г.",
  phone: "+7 (495) 000-00-00",
  email: "russia@orac.example",
  demo: true,
}
