import { expect, type Page, test } from "@playwright/test"
import type { InvoiceDetails } from "@orac/documents/contract"
import type { PriceView } from "@orac/pricing/contract"
import path from "path"
import { enter } from "./support/browser"
import { Partner, STOREFRONT } from "./support/partner"
import { objections } from "./support/vitals"

const SHOTS = path.resolve(__dirname, "..", "..", "screenshots")
const shoot = (page: Page, name: string) =>
  page.screenshot({ path: path.join(SHOTS, `clients-${name}.png`), fullPage: true })

const CLIENT = "ООО «Байкал Отделка»"
const SKU = "C220"

const pays = async (client: Partner) =>
  (
    await client.post<{ prices: PriceView[] }>("/store/prices", {
      lines: [{ sku: SKU, quantity: 1 }],
    })
  ).prices[0]

async function openClient(page: Page) {
  await enter(page, await Partner.logIn("dealer@demo.orac"))
  await page.goto(`${STOREFRONT}/ru/account/clients`)
  await page.getByRole("link", { name: CLIENT }).click()
  await expect(page.getByRole("heading", { level: 1, name: CLIENT })).toBeVisible()
}

const done = (page: Page) =>
  expect(page.getByText("Готово: действует с этого момента.").first()).toBeVisible()

test("a dealer pastes prices for a client, mends a line, and the client pays them", async ({
  page,
}) => {
  await openClient(page)
  expect(await objections(page)).toEqual([])
  const lines = page.getByLabel("Цены списком")
  await lines.fill(`${SKU}\t555,50\nнепонятно что это такое`)
  await page.getByRole("button", { name: "Записать цены" }).click()
  await expect(page.getByText("Строка не понята, ничего не записано:")).toBeVisible()
  await expect(lines).toHaveValue(/непонятно/)
  await lines.fill(`${SKU}\t555,50\nНЕТТАКОГО 10%`)
  await page.getByRole("button", { name: "Записать цены" }).click()
  await expect(page.getByText("Нет артикула НЕТТАКОГО.")).toBeVisible()
  await lines.fill(`${SKU}\t555,50`)
  await page.getByRole("button", { name: "Записать цены" }).click()
  await done(page)
  await expect(lines).toHaveValue("")
  await expect(page.getByRole("row", { name: new RegExp(SKU) })).toContainText("555,50")
  expect(await objections(page)).toEqual([])
  await shoot(page, "prices")
  const client = await Partner.logIn("client@demo.orac")
  expect((await pays(client)).unit_price_minor).toBe(55_550)
  await page.getByRole("button", { name: `Убрать: ${SKU}` }).click()
  await expect(page.getByRole("row", { name: new RegExp(SKU) })).toHaveCount(0)
  expect((await pays(client)).unit_price_minor).not.toBe(55_550)
})

test("a dealer gives a client a discount and credit, on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 })
  await openClient(page)
  const field = page.getByLabel("Скидка на группу «Flex (гибкие профили)», %")
  await field.fill("33,5")
  await page.getByRole("button", { name: "Сохранить: Скидки клиента" }).click()
  await done(page)
  await expect(field).toHaveValue("33.5")
  await page.getByText("Изменить условия").click()
  await page.getByLabel(/^Лимит/).fill("2 000 000")
  await page.getByLabel("Отсрочка, дней").fill("21")
  await page.getByLabel("Основание").fill("Договор № 5")
  await page.getByRole("button", { name: "Сохранить: Кредит" }).click()
  await expect(page.getByText("из лимита 2 000 000,00")).toBeVisible()
  await expect(page.getByText("21 день отсрочки")).toBeVisible()
  await page.getByText("Движения по счёту").click()
  await expect(page.getByText(/Договор № 5/)).toBeVisible()
  expect(await objections(page)).toEqual([])
  await shoot(page, "phone")
  await field.fill("")
  await page.getByRole("button", { name: "Сохранить: Скидки клиента" }).click()
  await done(page)
})

test("a client sees whose credit it has; a dealer's head says how its invoices look", async ({
  page,
}) => {
  const client = await Partner.logIn("client@demo.orac")
  await enter(page, client)
  await page.goto(`${STOREFRONT}/ru/account/finances`)
  await expect(page.getByRole("heading", { name: /^Кредит: ООО/ })).toBeVisible()
  await enter(page, await Partner.logIn("head@demo.orac", "ru-01"))
  await page.goto(`${STOREFRONT}/en/account/entity`)
  await page.getByLabel("Letters of the number").fill("lep")
  await page.getByLabel("Director", { exact: true }).fill("A. Example")
  await page.getByRole("button", { name: "Save: Your invoices to clients" }).click()
  await expect(page.getByText("Done: it applies from now on.")).toBeVisible()
  expect(await objections(page)).toEqual([])
  const head = await Partner.logIn("head@demo.orac", "ru-01")
  const { details } = await head.get<{ details: InvoiceDetails }>("/store/partner/invoice-details")
  expect(details).toMatchObject({ number_prefix: "LEP", director: "A. Example" })
})
