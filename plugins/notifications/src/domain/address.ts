const LONGEST = 254
const ONE_ADDRESS = /^[^\s<>()[\],;:"@\\]+@[^\s<>()[\],;:"@\\]+$/
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu

/** Whether it is one plain e-mail address: no list, no display name, nothing that could end a header. */
export const isMailAddress = (text: string): boolean =>
  text.length <= LONGEST && ONE_ADDRESS.test(text) && !new RegExp(CONTROL).test(text)

/** A text on one line, fit for a header. */
export const oneLine = (text: string): string => text.replace(CONTROL, " ").trim()
