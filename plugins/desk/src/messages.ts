import {
  dayText,
  defineMessage,
  type Language,
  type Letter,
  type Message,
  momentText,
} from "@orac/notifications"

/** What the messages of an offer tell; moments are ISO 8601, days `YYYY-MM-DD`. */
export interface OfferNews {
  number: string
  order_id: string
  offer_id: string
  client: string
  seller: string
  reason: string | null
  date: string | null
  deadline: string | null
  time_zone: string
}

const SAMPLE: OfferNews = {
  number: "1042",
  order_id: "sample",
  offer_id: "sample",
  client: "ООО «Ателье» (demo)",
  seller: "ООО «Дилер» (demo)",
  reason: "Нет на складе",
  date: "2030-05-14",
  deadline: "2030-05-12T11:00:00.000Z",
  time_zone: "Europe/Moscow",
}

const moment = (language: Language, { deadline, time_zone }: OfferNews): string =>
  deadline ? momentText(language, deadline, time_zone) : ""

const day = (language: Language, { date }: OfferNews): string =>
  date ? dayText(language, date) : ""

type Text = (news: OfferNews) => [subject: string, paragraphs: string[], button: string]

const letter =
  (text: Text) =>
  (news: OfferNews): Letter => {
    const [subject, paragraphs, label] = text(news)
    return { subject, body: { heading: subject, paragraphs, button: { label } } }
  }

const message = (
  code: string,
  link: (news: OfferNews) => string,
  texts: Record<Language, Text>
): Message<OfferNews> =>
  defineMessage({
    code: `desk.${code}`,
    inbox: true,
    link,
    sample: SAMPLE,
    texts: { ru: letter(texts.ru), en: letter(texts.en) },
  })

const atDesk = ({ offer_id }: OfferNews) => `/desk/${offer_id}`
const atClient = ({ order_id }: OfferNews) => `/account/orders/${order_id}`

const because = (label: string, { reason }: OfferNews) => (reason ? [`${label}: ${reason}`] : [])

/** To the seller: a client has ordered, or what another left comes here. */
export const orderOffered = message("order-offered", atDesk, {
  ru: (news) => [
    `Новый заказ № ${news.number}: ${news.client}`,
    [`Ответьте до ${moment("ru", news)}. Без ответа заказ уйдёт следующему продавцу.`],
    "Открыть заказ",
  ],
  en: (news) => [
    `New order ${news.number}: ${news.client}`,
    [`Answer by ${moment("en", news)}. Without an answer the order goes to the next seller.`],
    "Open the order",
  ],
})

/** To the seller: staff have changed what is before it, or taken pieces back that it had taken. */
export const orderChanged = message("order-changed", atDesk, {
  ru: (news) => [
    `Заказ № ${news.number} изменён: ${news.client}`,
    ["Количество в заказе теперь другое. Проверьте строки перед отгрузкой."],
    "Открыть заказ",
  ],
  en: (news) => [
    `Order ${news.number} has changed: ${news.client}`,
    ["Its quantities are no longer the same. Look at the lines before you ship."],
    "Open the order",
  ],
})

/** To the seller: the time to answer is over. */
export const offerExpired = message("offer-expired", atDesk, {
  ru: (news) => [
    `Время ответа на заказ № ${news.number} вышло`,
    [`Заказ клиента ${news.client} передан дальше.`],
    "Открыть заказ",
  ],
  en: (news) => [
    `The time to answer order ${news.number} is over`,
    [`The order of ${news.client} has gone on to the next seller.`],
    "Open the order",
  ],
})

/** To the seller: the client's word on another date. */
export const counterAccepted = message("counter-accepted", atDesk, {
  ru: (news) => [
    `Клиент согласен: заказ № ${news.number} к ${day("ru", news)}`,
    [`${news.client} принимает вашу дату.`],
    "Открыть заказ",
  ],
  en: (news) => [
    `The client agrees: order ${news.number} on ${day("en", news)}`,
    [`${news.client} accepts your date.`],
    "Open the order",
  ],
})

export const counterRefused = message("counter-refused", atDesk, {
  ru: (news) => [
    `Клиент не согласен с датой: заказ № ${news.number}`,
    [`${news.client} не принял ${day("ru", news)}; заказ передан дальше.`],
    "Открыть заказ",
  ],
  en: (news) => [
    `The client did not accept the date: order ${news.number}`,
    [`${news.client} did not accept ${day("en", news)}; the order has gone on.`],
    "Open the order",
  ],
})

/** To who ordered. */
export const orderAccepted = message("order-accepted", atClient, {
  ru: (news) => [`Заказ № ${news.number} принят`, [`Продавец: ${news.seller}.`], "Открыть заказ"],
  en: (news) => [`Order ${news.number} is accepted`, [`Seller: ${news.seller}.`], "Open the order"],
})

export const orderPartAccepted = message("order-part-accepted", atClient, {
  ru: (news) => [
    `Заказ № ${news.number} принят частично`,
    [`${news.seller} берёт часть заказа, остальное предложено следующему продавцу.`],
    "Открыть заказ",
  ],
  en: (news) => [
    `Order ${news.number} is accepted in part`,
    [`${news.seller} takes a part of it; the rest is offered to the next seller.`],
    "Open the order",
  ],
})

export const orderPassedOn = message("order-passed-on", atClient, {
  ru: (news) => [
    `Заказ № ${news.number} передан другому продавцу`,
    [`${news.seller} не берёт заказ.`, ...because("Причина", news)],
    "Открыть заказ",
  ],
  en: (news) => [
    `Order ${news.number} goes to another seller`,
    [`${news.seller} does not take it.`, ...because("Reason", news)],
    "Open the order",
  ],
})

export const dateProposed = message("date-proposed", atClient, {
  ru: (news) => [
    `Другая дата для заказа № ${news.number}: ${day("ru", news)}`,
    [
      `${news.seller} может к этому дню.`,
      ...because("Причина", news),
      `Ответьте до ${moment("ru", news)}. Без ответа заказ уйдёт следующему продавцу.`,
    ],
    "Решить",
  ],
  en: (news) => [
    `Another date for order ${news.number}: ${day("en", news)}`,
    [
      `${news.seller} can deliver by then.`,
      ...because("Reason", news),
      `Answer by ${moment("en", news)}. Without an answer the order goes to the next seller.`,
    ],
    "Decide",
  ],
})

export const orderWithdrawn = message("order-withdrawn", atClient, {
  ru: (news) => [
    `Заказ № ${news.number} отменён`,
    ["Никто из продавцов не смог его взять.", ...because("Причина", news)],
    "Открыть заказ",
  ],
  en: (news) => [
    `Order ${news.number} is cancelled`,
    ["No seller could take it.", ...because("Reason", news)],
    "Open the order",
  ],
})
