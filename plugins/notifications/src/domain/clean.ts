const LONGEST_ADDRESS = 254
const ONE_ADDRESS = /^[^\s\p{C}<>()[\],;:"@\\]+@[^\s\p{C}<>()[\],;:"@\\]+$/u

/** Whether it is one plain e-mail address: no list, no display name, nothing that could end a header. */
export const isMailAddress = (text: string): boolean =>
  text.length <= LONGEST_ADDRESS && ONE_ADDRESS.test(text)

/** A text without control characters and half surrogates, which neither HTML nor the database takes; lines stay. */
export const cleanText = (text: string): string => text.replace(/\p{Cs}|[^\P{Cc}\n\t]/gu, " ")

/** A text on one line, fit for a header. */
export const oneLine = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, " ").trim()
