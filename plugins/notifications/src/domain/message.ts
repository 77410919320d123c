import { LAYOUT_TEXTS } from "./layout/texts"

/** The languages every message is written in. */
export const LANGUAGES = ["ru", "en"] as const

export type Language = (typeof LANGUAGES)[number]

/** The one thing to do. It leads to a page of the storefront. */
export interface MessageButton {
  label: string
  /** A path of the storefront without language, such as `/account/orders/order_1`; the message's link by default. */
  path?: string
  /** True for a one-time address: staff do not see it, and it is erased once the mail is sent. */
  secret?: boolean
}

/** What a mail says, top to bottom. Plain text throughout: the layout escapes it. */
export interface MessageBody {
  heading: string
  paragraphs?: string[]
  /** A table of two columns: what, and its value. */
  facts?: [label: string, value: string][]
  list?: string[]
  button?: MessageButton
  /** A remark in small print below the button. */
  note?: string
}

export interface Letter {
  subject: string
  body: MessageBody
}

/** A message in every language and the place it leads to, as it is kept. */
export interface MessageContent {
  letters: Record<Language, Letter>
  link: string | null
}

export interface MessageDefinition<Data> {
  /** `plugin.what-happened`, unique; it is kept with every row and never changes. */
  code: string
  texts: Record<Language, (data: Data) => Letter>
  /** The page of the storefront it is about, as a path without language. */
  link?: (data: Data) => string
  /** Whether it also stands in the inbox of recipients who have a log-in. */
  inbox: boolean
  /** Made-up data for the preview that staff see. */
  sample: Data
}

export interface Message<Data> {
  code: string
  inbox: boolean
  write: (data: Data) => MessageContent
}

/** What staff see of a registered message. */
export interface MessagePreview {
  code: string
  inbox: boolean
  sample: () => MessageContent
}

const registered = new Map<string, MessagePreview>()

/** All messages of the loaded plugins by code. */
export const registeredMessages = (): MessagePreview[] =>
  [...registered.values()].sort((one, other) => one.code.localeCompare(other.code, "en"))

/**
 * Defines a message and registers it for the preview; `notify` sends it.
 *
 * @throws Error when another message has the code
 */
export function defineMessage<Data>(definition: MessageDefinition<Data>): Message<Data> {
  const { code, inbox, texts, link, sample } = definition
  if (registered.has(code)) {
    throw new Error(`Two messages have the code "${code}": give one of them another.`)
  }
  const write = (data: Data): MessageContent => ({
    letters: { ru: texts.ru(data), en: texts.en(data) },
    link: link?.(data) ?? null,
  })
  registered.set(code, { code, inbox, sample: () => write(sample) })
  return { code, inbox, write }
}

/** The language of a reader by a locale such as `ru` or `en-BE`; English where there is none. */
export const languageOf = (locale: string | null | undefined): Language =>
  LANGUAGES.find((language) => locale?.toLowerCase().split(/[-_]/)[0] === language) ?? "en"

const openButton = (button: MessageButton | undefined): MessageButton | undefined =>
  button?.secret ? { label: button.label } : button

/** The same content without one-time addresses: its buttons lead where the message leads. */
export const withoutSecrets = ({ letters, link }: MessageContent): MessageContent => {
  const open = ({ subject, body }: Letter): Letter => ({
    subject,
    body: { ...body, button: openButton(body.button) },
  })
  return { letters: { ru: open(letters.ru), en: open(letters.en) }, link }
}

/** What is left of a message whose text is no longer kept: what it was about. */
export const withoutText = ({ letters }: MessageContent): MessageContent => {
  const bare = (language: Language): Letter => {
    const { subject } = letters[language]
    return { subject, body: { heading: subject, note: LAYOUT_TEXTS[language].erased } }
  }
  return { letters: { ru: bare("ru"), en: bare("en") }, link: null }
}
