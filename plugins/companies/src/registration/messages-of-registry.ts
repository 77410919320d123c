import { defineMessage } from "@orac/notifications"
import { STATUS_WORDS } from "./words"

interface RegistryNews {
  company: string
  tax_id: string
  status: string
  /** Whether the partner may order now. */
  is_open: boolean
}

const SAMPLE = { company: "ООО «Пример» (demo)", tax_id: "9610200007" }

const factsIn = {
  ru: ({ company, tax_id, status }: RegistryNews): [string, string][] => [
    ["Компания", company],
    ["ИНН / VAT", tax_id],
    ["Реестр", STATUS_WORDS.ru[status] ?? status],
  ],
  en: ({ company, tax_id, status }: RegistryNews): [string, string][] => [
    ["Company", company],
    ["Tax id", tax_id],
    ["Registry", STATUS_WORDS.en[status] ?? status],
  ],
}

/** The registry no longer calls one of our partners active. */
export const registryChanged = defineMessage<RegistryNews>({
  code: "companies.registry-changed",
  inbox: false,
  sample: { ...SAMPLE, status: "liquidating", is_open: false },
  texts: {
    ru: (news) => ({
      subject: `Статус в реестре изменился: ${news.company}`,
      body: {
        heading: "Партнёр больше не действует по реестру",
        paragraphs: ["Заказы закрыты до решения: раздел «Регистрации» в панели управления."],
        facts: factsIn.ru(news),
      },
    }),
    en: (news) => ({
      subject: `Status in the registry has changed: ${news.company}`,
      body: {
        heading: "A partner is no longer active in its registry",
        paragraphs: ["Ordering is closed until you decide: “Registrations” in the admin."],
        facts: factsIn.en(news),
      },
    }),
  },
})

/** The registry calls a partner active again. */
export const registryRestored = defineMessage<RegistryNews>({
  code: "companies.registry-restored",
  inbox: false,
  sample: { ...SAMPLE, status: "active", is_open: true },
  texts: {
    ru: (news) => ({
      subject: `Снова действует по реестру: ${news.company}`,
      body: {
        heading: "Партнёр снова действует по реестру",
        paragraphs: [
          news.is_open
            ? "Заказы были закрыты только из-за реестра и открыты снова. Делать ничего не нужно."
            : "Заказы закрыли вы, поэтому они закрыты до вашего решения: раздел «Регистрации» в панели управления.",
        ],
        facts: factsIn.ru(news),
      },
    }),
    en: (news) => ({
      subject: `Active in the registry again: ${news.company}`,
      body: {
        heading: "A partner is active in its registry again",
        paragraphs: [
          news.is_open
            ? "Ordering was closed for the registry's sake alone and is open again. There is nothing to do."
            : "You had closed the ordering, so it stays closed until you decide: “Registrations” in the admin.",
        ],
        facts: factsIn.en(news),
      },
    }),
  },
})
