import compile from "icu-minify/compile"
import en from "../../messages/en.json"
import ru from "../../messages/ru.json"
import { typeset } from "./typography"

const shown = (text: string) => typeset(text).replaceAll("\u00a0", "~")

describe("typeset", () => {
  it.each([
    ["Заказ № {number}, прибытие {date}", "Заказ №~{number}, прибытие {date}"],
    ["Order no. 5 — No. {number}", "Order no. 5~— No.~{number}"],
    ["Договор с клиентом и в «{name}»", "Договор с~клиентом и~в~«{name}»"],
    ["{value} кг, {percent} %, 8 МБ", "{value}~кг, {percent}~%, 8~МБ"],
    [
      "{n, plural, one {# мин} other {# минут}} до ответа",
      "{n, plural, one {#~мин} other {#~минут}} до ответа",
    ],
    ["{a, select, m {x} other {y}} many", "{a, select, m {x} other {y}} many"],
  ])("%s", (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  it("leaves every message one that can be formatted", () => {
    for (const area of [...Object.values(ru), ...Object.values(en)]) {
      for (const text of Object.values(area)) {
        expect(() => compile(typeset(text))).not.toThrow()
      }
    }
  })
})

describe("the message files", () => {
  const all = (messages: Record<string, Record<string, string>>) =>
    Object.entries(messages).flatMap(([area, texts]) =>
      Object.entries(texts).map(([key, text]) => [`${area}.${key}`, text] as const)
    )
  const those = (messages: Record<string, Record<string, string>>, wrong: RegExp) =>
    all(messages).filter(([, text]) => wrong.test(text))

  it("write Russian as it is printed", () => {
    expect(those(ru, /["'“”]|\.\.\.| - |\bNo\.|\u00a0| {2}/)).toEqual([])
  })

  it("write English as it is printed", () => {
    expect(those(en, /["'«»]|\.\.\.| - |№|\u00a0| {2}/)).toEqual([])
  })
})
