import { expect, type Page, test } from "@playwright/test"
import fs from "fs/promises"
import { enter, logInByKeyboard, paste } from "./support/browser"
import { spreadsheet } from "./support/list"
import { Partner } from "./support/partner"

const ROWS = 500

const LETTERS = "BDFGJKQVWYZ"
const letter = () => LETTERS[Math.floor(Math.random() * LETTERS.length)]

/** Slips of the hand: no such article, two letters away from one, and new to the portal on every run. */
const unknownRows = () =>
  ["SX", "C", "P"].map(
    (family, at) => `${family}${letter()}${letter()}${["118", "220", "8020"][at]}\t2`
  )

async function startPad(page: Page) {
  await page.getByRole("link", { name: "Быстрый заказ" }).first().click()
  await page.waitForURL("**/quick-order")
  const start = page.getByTestId("start-text")
  await expect(start.or(page.getByTestId("pad-field"))).toBeVisible()
  if (!(await start.isVisible())) {
    await page.goto("/ru/pads")
  }
  await page.getByRole("button", { name: "Новый черновик" }).click()
  await page.waitForURL("**/ru/pads/*")
  await expect(page.getByTestId("pad-field")).toBeVisible({ timeout: 15_000 })
}

async function takeSuggestions(page: Page, count: number) {
  const rows = page.getByTestId("pad-unresolved")
  await expect(rows).toHaveCount(count)
  for (let left = count - 1; left >= 0; left--) {
    await rows
      .first()
      .getByRole("button", { name: /^Взять / })
      .first()
      .click()
    await expect(rows).toHaveCount(left)
  }
}

async function invoiceOf(page: Page): Promise<string> {
  const link = page.getByTestId("invoice-pdf").first()
  await expect(async () => {
    await page.reload()
    await expect(link).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 40_000 })
  const download = page.waitForEvent("download")
  await link.click()
  return fs.readFile(await (await download).path(), "latin1")
}

test("from a pasted list of 500 rows to the invoice, and nobody else sees it", async ({
  page,
  browser,
}) => {
  const buyer = await Partner.logIn("buyer@demo.orac", "ru-27")
  const list = spreadsheet(await buyer.articles(), ROWS, unknownRows())

  await page.goto("/ru")
  await logInByKeyboard(page, "buyer@demo.orac")
  await page.waitForURL("**/ru")
  await page.getByRole("button", { name: /Сменить юридическое лицо/ }).click()
  await page.locator("#entity-switch").getByRole("button", { name: buyer.entity.name }).click()
  await expect(page.getByRole("button", { name: /Сменить юридическое лицо/ })).toHaveAccessibleName(
    new RegExp(buyer.entity.name.replace(/[^\p{L}\d ]/gu, "."))
  )

  await startPad(page)
  const padId = page.url().split("/").at(-1) as string
  await paste(page, list)
  await expect(page.getByTestId("pad-notice")).toContainText(`Прочитано ${ROWS}`)
  await expect(page.getByTestId("pad-notice")).toContainText("не понято 3")
  const row = page.locator("[data-sku]").first()
  await expect(row.getByRole("button", { name: /Почему такая цена/ })).toBeVisible()
  await expect(row.locator("s")).toBeVisible()
  await expect(row.getByRole("img", { name: /рядом/ })).toBeVisible()
  const { lines, totals } = await buyer.pad(padId)
  expect(lines.every(({ price, availability }) => price && availability)).toBe(true)
  expect(totals?.saving_minor).toBeGreaterThan(0)

  await takeSuggestions(page, 3)
  const plans = page.getByTestId("plan-card")
  await expect(plans.nth(1)).toBeVisible({ timeout: 15_000 })
  await expect(page.getByTestId("credit-after")).toContainText("₽")
  await expect(page.getByTestId("credit-after")).not.toContainText("Не хватает")
  const before = await page.getByTestId("pad-total").textContent()
  await plans.nth(1).click()
  await expect(plans.nth(1).getByRole("radio")).toBeChecked()
  await expect(page.getByTestId("pad-total")).not.toHaveText(before as string)
  const total = await page.getByTestId("pad-total").textContent()

  await page.getByTestId("pad-place").click()
  await page.waitForURL("**/account/orders/*placed=1", { timeout: 20_000 })
  const title = page.getByRole("heading", { level: 1 })
  const number = (await title.textContent())?.match(/\d+/)?.[0] as string
  await expect(page.getByTestId("order-total")).toHaveText(total as string)

  await page.goto("/ru/account/orders")
  await page
    .getByRole("table")
    .getByRole("link", { name: new RegExp(`${number}$`) })
    .click()
  await page.waitForURL("**/account/orders/order_*")
  await expect(title).toContainText(number)
  expect((await invoiceOf(page)).slice(0, 4)).toBe("%PDF")

  const stranger = await browser.newPage()
  await enter(stranger, await Partner.logIn("buyer.other@demo.orac"))
  await stranger.goto(page.url())
  await expect(stranger.getByRole("heading", { name: "Такой страницы нет" })).toBeVisible()
  await expect(stranger.getByText(`№ ${number}`)).toHaveCount(0)
  await stranger.close()
})
