import { defineMessage } from "@orac/notifications"

/** An invoice waits for the seller's bank details. */
export const bankMissing = defineMessage<{ number: string }>({
  code: "documents.bank-missing",
  inbox: true,
  link: () => "/account/entity",
  sample: { number: "1042" },
  texts: {
    ru: ({ number }) => ({
      subject: `Счёт по заказу ${number} не выставлен`,
      body: {
        heading: `Счёт по заказу ${number} не выставлен`,
        paragraphs: [
          "В реквизитах вашей компании нет банковского счёта, поэтому клиент не сможет оплатить заказ.",
          "Сообщите реквизиты вашему менеджеру ORAC: счёт уйдёт клиенту сам, как только они появятся.",
        ],
        button: { label: "Открыть реквизиты" },
      },
    }),
    en: ({ number }) => ({
      subject: `No invoice for order ${number} yet`,
      body: {
        heading: `No invoice for order ${number} yet`,
        paragraphs: [
          "Your company's requisites hold no bank account, so your client could not pay this order.",
          "Give the details to your manager at ORAC: the invoice leaves by itself as soon as they are there.",
        ],
        button: { label: "Open requisites" },
      },
    }),
  },
})
