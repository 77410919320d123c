import { defineMessage } from "@orac/notifications"

interface Offer {
  token: string
  company: string
  place: string
  invited_by: string
}

/** A seat is offered; the link works once. */
export const invited = defineMessage<Offer>({
  code: "companies.invited",
  inbox: false,
  link: () => "/login",
  sample: {
    token: "sample",
    company: "ООО «Пример» (demo)",
    place: "Склад (demo)",
    invited_by: "Анна Образцова",
  },
  texts: {
    ru: ({ token, company, place, invited_by }) => ({
      subject: `Приглашение: ${company}`,
      body: {
        heading: `${invited_by} приглашает вас на портал ORAC`,
        paragraphs: [`Вы сможете работать за компанию ${company}: ${place}.`],
        button: { label: "Принять приглашение", path: invitationPath(token), secret: true },
        note: "Ссылка работает семь дней и один раз. Если вы не ждали приглашения, ничего делать не нужно.",
      },
    }),
    en: ({ token, company, place, invited_by }) => ({
      subject: `Invitation: ${company}`,
      body: {
        heading: `${invited_by} invites you to the ORAC portal`,
        paragraphs: [`You will be able to act for ${company}: ${place}.`],
        button: { label: "Accept the invitation", path: invitationPath(token), secret: true },
        note: "The link works for seven days and once. If you did not expect it, there is nothing to do.",
      },
    }),
  },
})

const invitationPath = (token: string) => `/invitation?token=${encodeURIComponent(token)}`

interface Handover {
  from: string
  place: string
  until: string
}

/** Somebody stands in for a colleague. */
export const handedOver = defineMessage<Handover>({
  code: "companies.delegated",
  inbox: true,
  link: () => "/account/people",
  sample: { from: "Анна Образцова", place: "ООО «Пример» (demo)", until: "2026-12-31" },
  texts: {
    ru: ({ from, place, until }) => ({
      subject: `Вы замещаете: ${from}`,
      body: {
        heading: `${from} передаёт вам свои права`,
        paragraphs: [`До ${until} вы решаете вместо коллеги: ${place}.`],
        button: { label: "Открыть портал" },
      },
    }),
    en: ({ from, place, until }) => ({
      subject: `You stand in for ${from}`,
      body: {
        heading: `${from} has handed their rights to you`,
        paragraphs: [`Until ${until} you decide in their place: ${place}.`],
        button: { label: "Open the portal" },
      },
    }),
  },
})
