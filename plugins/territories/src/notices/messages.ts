import { defineMessage, type Language } from "@orac/notifications"

/** Clients that concern a seller, by name with city; which other seller it is about nobody is told. */
export interface ClientNews {
  /** Those whom the reader serves by what has happened. */
  yours: string[]
  /** Those whom another seller serves. */
  others: string[]
}

interface Texts {
  subject: string
  intro: string
  yours: string
  others: string
}

const SAMPLE: ClientNews = { yours: ["ООО «Пример», Самара"], others: ["Example GmbH, Köln"] }

function clientMessage(code: string, texts: Record<Language, Texts>) {
  const letter =
    ({ subject, intro, yours, others }: Texts) =>
    (news: ClientNews) => ({
      subject,
      body: {
        heading: subject,
        paragraphs: [intro],
        list: [
          ...news.yours.map((client) => `${client}: ${yours}`),
          ...news.others.map((client) => `${client}: ${others}`),
        ],
      },
    })
  return defineMessage<ClientNews>({
    code,
    inbox: true,
    sample: SAMPLE,
    link: () => "/account/clients",
    texts: { ru: letter(texts.ru), en: letter(texts.en) },
  })
}

/** Two sellers claim a client. */
export const clientsContested = clientMessage("territories.clients-contested", {
  ru: {
    subject: "Спор о клиентах",
    intro: "На этих клиентов есть ещё одно право. Кто их обслуживает, решит производитель.",
    yours: "до решения обслуживаете вы",
    others: "до решения обслуживает другая сторона",
  },
  en: {
    subject: "Clients are contested",
    intro: "There is another claim on these clients. The manufacturer will decide who serves them.",
    yours: "you serve it until then",
    others: "the other side serves it until then",
  },
})

/** The manufacturer has decided who serves a contested client. */
export const contestDecided = clientMessage("territories.contest-decided", {
  ru: {
    subject: "Спор о клиенте решён",
    intro: "Производитель решил, кто обслуживает клиента.",
    yours: "обслуживаете вы",
    others: "обслуживает другая сторона",
  },
  en: {
    subject: "A contested client is decided",
    intro: "The manufacturer has decided who serves the client.",
    yours: "you serve it",
    others: "the other side serves it",
  },
})

/** Moves that staff have accepted. */
export const clientsMoved = clientMessage("territories.clients-moved", {
  ru: {
    subject: "Клиенты сменили продавца",
    intro: "Производитель перевёл клиентов по правам на территории.",
    yours: "теперь обслуживаете вы",
    others: "теперь обслуживает другой продавец",
  },
  en: {
    subject: "Clients have changed their seller",
    intro: "The manufacturer has moved clients by the rights to territories.",
    yours: "you serve it now",
    others: "another seller serves it now",
  },
})
