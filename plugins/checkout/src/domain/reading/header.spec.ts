import { isHeader } from "./columns"
import { readText } from "./read-list"
import { CATALOGUE } from "./testing/catalogue"

const rowsOf = (text: string) => {
  const reading = readText(text, CATALOGUE)
  return reading.kind === "list" ? reading.rows.map(({ raw }) => raw) : []
}

describe("a header", () => {
  it.each([
    [["Артикул", "Кол-во"]],
    [["Артикул", "Наименование", "Цена, руб.", "Количество"]],
    [["sku quantity"]],
    [["No", "Article", "Qty"]],
  ])("is %j", (cells) => expect(isHeader(cells)).toBe(true))

  it.each([
    [["no such thing 3"]],
    [["no such thing"]],
    [["Product SX118 5"]],
    [["Код SX118", "5 шт"]],
    [["Артикул 118", "Кол-во"]],
    [["Товар нужен срочно"]],
  ])("is not %j", (cells) => expect(isHeader(cells)).toBe(false))

  it("never swallows a row that begins like one", () => {
    expect(rowsOf("SX118 1\nno such thing 3\nProduct SX157 5")).toHaveLength(3)
    expect(rowsOf("Код SX118;5 шт\nКод SX157;2 шт")).toHaveLength(2)
  })
})
