import { expect, type Page, test } from "@playwright/test"
import path from "path"
import { enter, ready } from "./support/browser"
import { plainList } from "./support/list"
import { Partner } from "./support/partner"
import { objections } from "./support/vitals"

const SHOTS = path.resolve(__dirname, "..", "..", "screenshots")

let buyer: Partner
let colleague: Partner
let pad = ""

test.use({ trace: "off", viewport: { width: 1440, height: 900 } })

test.beforeAll(async () => {
  buyer = await Partner.logIn("buyer@demo.orac", "ru-27")
  colleague = await Partner.logIn("head@demo.orac", "ru-27")
})

test.afterEach(() => buyer.dropPad(pad))

async function openPad(page: Page, text: string) {
  pad = (await buyer.newPad("Проверка", text)).id
  await enter(page, buyer, pad)
  await page.goto(`/ru/pads/${pad}`)
  await ready(page)
}

const quantityOf = (page: Page, sku: string) =>
  page.getByRole("textbox", { name: `Количество ${sku}`, exact: true })

const saved = (page: Page) =>
  expect(page.getByTestId("pad-status")).toHaveAttribute("data-status", "saved", {
    timeout: 15_000,
  })

const storedQuantity = async (sku: string) =>
  (await buyer.pad(pad)).lines.find((line) => line.sku === sku)?.quantity

/** Scrolls from top to end: the most rows that stood in the page at once, and how often one row was drawn. */
async function scrollToEnd(page: Page) {
  const rows = page.locator("[data-sku]")
  const drawn = await page.getByTestId("pad-lines").evaluateHandle((grid) => {
    const times = new Map<string, number>()
    const note = (node: Node) => {
      const sku = node instanceof HTMLElement ? node.dataset.sku : undefined
      if (sku) {
        times.set(sku, (times.get(sku) ?? 0) + 1)
      }
    }
    const observer = new MutationObserver((records) =>
      records.forEach(({ addedNodes }) => addedNodes.forEach(note))
    )
    observer.observe(grid, { childList: true, subtree: true })
    return times
  })
  let standing = 0
  await page.mouse.move(500, 600)
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, 600)
    await page.waitForTimeout(16)
    standing = Math.max(standing, await rows.count())
  }
  const mostOften = await drawn.evaluate((times) => Math.max(...times.values()))
  return { standing, mostOften }
}

test("500 lines scroll with few rows in the page, each drawn once, and are edited at once", async ({
  page,
}) => {
  await openPad(page, plainList(await buyer.articles(), 500))
  const { lines } = await buyer.pad(pad)
  expect(lines.length).toBeGreaterThan(480)
  await expect(page.getByTestId("pad-lines")).toHaveAttribute(
    "aria-rowcount",
    String(lines.length + 1)
  )
  await expect(page.getByTestId("plan-card").first()).toBeVisible({ timeout: 15_000 })
  const { standing, mostOften } = await scrollToEnd(page)
  expect(standing).toBeLessThan(80)
  expect(mostOften).toBe(1)
  await expect(page.locator(`[data-sku="${lines.at(-1)?.sku}"]`)).toBeVisible()

  await page.evaluate(() => scrollTo(0, 0))
  const total = page.getByTestId("pad-total")
  const before = (await total.textContent()) as string
  await quantityOf(page, lines[0].sku).fill("7")
  await saved(page)
  await expect(total).not.toHaveText(before)
  expect(await storedQuantity(lines[0].sku)).toBe(7)
})

test("a quantity is taken back by Ctrl+Z, `/` goes to the field, and a reload keeps everything", async ({
  page,
}) => {
  await openPad(page, "SX118\t4\nC220\t2")
  const quantity = quantityOf(page, "SX118")
  await quantity.fill("9")
  await saved(page)
  expect(await storedQuantity("SX118")).toBe(9)
  await page.keyboard.press("Control+z")
  await expect(quantity).toHaveValue("4")
  await expect.poll(() => storedQuantity("SX118")).toBe(4)
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.keyboard.press("/")
  await expect(page.getByTestId("pad-field")).toBeFocused()
  await quantityOf(page, "C220").fill("11")
  await saved(page)
  await page.reload()
  await expect(quantityOf(page, "C220")).toHaveValue("11")
  await expect(quantity).toHaveValue("4")
})

test("colleagues see each other's changes", async ({ page, browser }) => {
  await openPad(page, "SX118\t4\nC220\t2")
  const other = await browser.newPage()
  await enter(other, colleague, pad)
  await other.goto(`/ru/pads/${pad}`)
  await ready(other)
  await quantityOf(other, "SX118").fill("21")
  await saved(other)
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")))
  await expect(quantityOf(page, "SX118")).toHaveValue("21")
  await expect(page.getByTestId("pad-status")).toContainText("Борис Главный")
  await quantityOf(page, "C220").fill("5")
  await saved(page)
  await other.evaluate(() => document.dispatchEvent(new Event("visibilitychange")))
  await expect(quantityOf(other, "C220")).toHaveValue("5")
  await other.close()
})

test("colleagues at the same pad see each other and, without asking, each other's changes", async ({
  page,
  browser,
}) => {
  await openPad(page, "SX118\t4\nC220\t2")
  const here = page.getByTestId("pad-colleagues")
  await expect(here).toHaveText("")
  const other = await browser.newPage()
  await enter(other, colleague, pad)
  await other.goto(`/ru/pads/${pad}`)
  await ready(other)
  await expect(other.getByTestId("pad-colleagues")).toContainText("Анна Покупателева")
  await expect(here).toHaveText("БГЧерновик открыт и у коллег: Борис Главный", { timeout: 20_000 })
  expect(await objections(page)).toEqual([])
  await page.screenshot({ path: path.join(SHOTS, "pad-colleagues.png") })
  await quantityOf(other, "SX118").fill("21")
  await saved(other)
  await expect(quantityOf(page, "SX118")).toHaveValue("21", { timeout: 20_000 })
  await other.close()
})

test("a CSV file is read row by row, a broken file is refused with words", async ({ page }) => {
  await openPad(page, "")
  const file = page.getByTestId("pad-file")
  const csv = "Артикул;Количество\nSX118;6\nC220;3\nНЕТ-ТАКОГО;2\n"
  await file.setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(csv) })
  const notice = page.getByTestId("pad-notice")
  await expect(notice).toContainText("Прочитано 3")
  await expect(notice).toContainText("не понято 1")
  await expect(quantityOf(page, "SX118")).toHaveValue("6")
  const broken = Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(2000, 7)])
  await file.setInputFiles({ name: "list.xlsx", mimeType: "application/zip", buffer: broken })
  await expect(notice).toContainText(/файл/i)
  await expect(quantityOf(page, "SX118")).toHaveValue("6")
})

test("an edit made offline is told of, kept, and sent when the line is back", async ({
  page,
  context,
}) => {
  await openPad(page, "SX118\t4")
  await context.setOffline(true)
  await quantityOf(page, "SX118").fill("13")
  await expect(page.getByText("Нет связи")).toBeVisible()
  await expect(quantityOf(page, "SX118")).toHaveValue("13")
  await context.setOffline(false)
  await saved(page)
  await expect.poll(() => storedQuantity("SX118")).toBe(13)
})
