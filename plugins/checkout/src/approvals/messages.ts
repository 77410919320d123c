import { defineMessage, type Language, type MessageBody, momentText } from "@orac/notifications"
import { minorUnits } from "@orac/markets"
import type { ApprovalState } from "../contract"

/** What every message on a request says of it. */
export interface ApprovalNews {
  approval_id: string
  pad: string
  requester: string
  /** null for readers who may not see prices. */
  total: { minor: number; currency_code: string } | null
  /** ISO 8601, told by the clocks of `time_zone`. */
  deadline: string
  time_zone: string
}

const SAMPLE: ApprovalNews = {
  approval_id: "appr_sample",
  pad: "Объект «Набережная»",
  requester: "Анна Смирнова",
  total: { minor: 48_250_000, currency_code: "rub" },
  deadline: "2026-11-25T09:00:00Z",
  time_zone: "Europe/Moscow",
}

const money = (language: Language, { minor, currency_code }: NonNullable<ApprovalNews["total"]>) =>
  new Intl.NumberFormat(language, { style: "currency", currency: currency_code }).format(
    minor / 10 ** minorUnits(currency_code)
  )

const LABELS = {
  ru: { pad: "Заказ", requester: "Кто просит", total: "Сумма", deadline: "Решить до" },
  en: { pad: "Order", requester: "Sent by", total: "Total", deadline: "Decide by" },
} as const

function facts(language: Language, news: ApprovalNews) {
  const { pad, requester, total, deadline, time_zone } = news
  const labels = LABELS[language]
  return [
    [labels.pad, pad],
    [labels.requester, requester],
    ...(total ? [[labels.total, money(language, total)]] : []),
    [labels.deadline, momentText(language, deadline, time_zone)],
  ] as NonNullable<MessageBody["facts"]>
}

const linkTo = ({ approval_id }: { approval_id: string }) => `/approvals/${approval_id}`
const oneTime = (token: string) => `/approval?token=${encodeURIComponent(token)}`

type Asked = ApprovalNews & { token: string }

const NOTE = {
  ru: "Ссылка из письма работает один раз и только для вас. Она открывает сводку: решение вы подтвердите на странице.",
  en: "The link works once and for you alone. It opens a summary: you decide on that page.",
}

const asking = (code: string, subject: Record<Language, (news: ApprovalNews) => string>) =>
  defineMessage<Asked>({
    code,
    inbox: true,
    link: linkTo,
    sample: { ...SAMPLE, token: "sample" },
    texts: {
      ru: (news) => ({
        subject: subject.ru(news),
        body: {
          heading: subject.ru(news),
          facts: facts("ru", news),
          button: { label: "Посмотреть и решить", path: oneTime(news.token), secret: true },
          note: NOTE.ru,
        },
      }),
      en: (news) => ({
        subject: subject.en(news),
        body: {
          heading: subject.en(news),
          facts: facts("en", news),
          button: { label: "Look and decide", path: oneTime(news.token), secret: true },
          note: NOTE.en,
        },
      }),
    },
  })

/** Somebody is asked to decide. */
export const asked = asking("checkout.approval-asked", {
  ru: ({ pad }) => `Нужно ваше согласование: ${pad}`,
  en: ({ pad }) => `Your approval is needed: ${pad}`,
})

/** Nobody has decided yet. */
export const reminded = asking("checkout.approval-reminded", {
  ru: ({ pad }) => `Напоминание: заказ ждёт согласования — ${pad}`,
  en: ({ pad }) => `Reminder: an order waits for approval — ${pad}`,
})

/** Nobody is left who may decide. */
export const stuck = defineMessage<ApprovalNews>({
  code: "checkout.approval-stuck",
  inbox: true,
  link: linkTo,
  sample: SAMPLE,
  texts: {
    ru: (news) => ({
      subject: `Заказ некому согласовать: ${news.pad}`,
      body: {
        heading: "Заказ некому согласовать",
        paragraphs: [
          "Тех, кто должен согласовать заказ, больше нет на месте или не хватает. Назначьте согласующего — и заявка пойдёт дальше. Либо отзовите её, измените правило и отправьте заказ снова.",
        ],
        facts: facts("ru", news),
        button: { label: "Открыть" },
      },
    }),
    en: (news) => ({
      subject: `Nobody may approve the order: ${news.pad}`,
      body: {
        heading: "Nobody may approve the order",
        paragraphs: [
          "Those who have to agree are gone, or too few are left. Seat an approver, and the request goes on. Or take it back, change the rule and send the order again.",
        ],
        facts: facts("en", news),
        button: { label: "Open" },
      },
    }),
  },
})

/** How a request ended or where it went, as its requester is told. */
type Told = Exclude<ApprovalState, "pending" | "approved">

const TITLES: Record<Told, Record<Language, string>> = {
  placed: { ru: "Заказ согласован и размещён", en: "Approved and placed" },
  refused: { ru: "Заказ не согласован", en: "The order was refused" },
  returned: { ru: "Заказ вернули на доработку", en: "Returned for changes" },
  needs_reconfirm: {
    ru: "Цены или остатки изменились",
    en: "Prices or stock have moved",
  },
  withdrawn: { ru: "Заявка на согласование закрыта", en: "The request for approval was ended" },
  void: { ru: "Согласование больше не действует", en: "The approval no longer holds" },
  expired: { ru: "Срок согласования истёк", en: "The time for approval is over" },
}

const NEXT: Record<Told, Record<Language, string>> = {
  placed: { ru: "Заказ появился в истории.", en: "You find it in the order history." },
  refused: {
    ru: "Товар и кредит снова свободны. Черновик остался у вас.",
    en: "Goods and credit are free again. The pad is still yours.",
  },
  returned: {
    ru: "Измените заказ и отправьте его снова.",
    en: "Change the order and send it again.",
  },
  needs_reconfirm: {
    ru: "Отзовите заявку, посмотрите отличия и отправьте заказ снова.",
    en: "Take the request back, look at the differences and send it again.",
  },
  withdrawn: {
    ru: "Товар и кредит снова свободны. Черновик остался у вас: исправьте его и отправьте снова.",
    en: "Goods and credit are free again. The pad is still yours: mend it and send it again.",
  },
  void: {
    ru: "Отправьте заказ на согласование снова.",
    en: "Send the order for approval again.",
  },
  expired: {
    ru: "Никто не решил вовремя. Отправьте заказ снова.",
    en: "Nobody decided in time. Send the order again.",
  },
}

/** Why a request no longer holds, by the codes of its reasons. */
const BECAUSE: Record<string, Record<Language, string>> = {
  PAD_CHANGED: {
    ru: "Заказ или его адрес изменили после отправки.",
    en: "The order or its address was changed after it was sent.",
  },
  PAD_GONE: { ru: "Черновик удалён.", en: "The pad was deleted." },
  NODE_CLOSED: {
    ru: "Филиал или место затрат этого заказа закрыты.",
    en: "The branch or the cost centre of this order is closed.",
  },
  COST_CENTRE_UNKNOWN: {
    ru: "Место затрат этого заказа закрыто.",
    en: "The cost centre of this order is closed.",
  },
  ENTITY_BLOCKED: {
    ru: "Ваша компания сейчас не может заказывать.",
    en: "Your company may not order now.",
  },
  ENTITY_MERGED: {
    ru: "Компанию объединили с другой её записью.",
    en: "The company was merged with another record of it.",
  },
}

interface Outcome extends ApprovalNews {
  state: Told
  /** The code of why it no longer holds; null otherwise. */
  because: string | null
  by: string | null
  comment: string | null
  order_id: string | null
}

const WHO = { ru: ["Решение", "Комментарий"], en: ["Decided by", "Comment"] } as const

const outcomeText = (language: Language) => (news: Outcome) => {
  const title = TITLES[news.state][language]
  const [who, said] = WHO[language]
  return {
    subject: `${title}: ${news.pad}`,
    body: {
      heading: title,
      paragraphs: [BECAUSE[news.because ?? ""]?.[language], NEXT[news.state][language]].filter(
        (text) => text !== undefined
      ),
      facts: [
        ...facts(language, news).slice(0, -1),
        ...(news.by ? [[who, news.by]] : []),
        ...(news.comment ? [[said, news.comment]] : []),
      ] as NonNullable<MessageBody["facts"]>,
      button: { label: language === "ru" ? "Открыть" : "Open" },
    },
  }
}

/** What became of a request, for its requester. */
export const outcome = defineMessage<Outcome>({
  code: "checkout.approval-outcome",
  inbox: true,
  link: (news) =>
    news.order_id ? `/account/orders/${encodeURIComponent(news.order_id)}` : linkTo(news),
  sample: {
    ...SAMPLE,
    state: "returned",
    because: null,
    by: "Иван Петров",
    comment: "Уточните адрес",
    order_id: null,
  },
  texts: { ru: outcomeText("ru"), en: outcomeText("en") },
})

export type { Told }
