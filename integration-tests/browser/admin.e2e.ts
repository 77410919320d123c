import { expect, type Page, test } from "@playwright/test"
import { plainList } from "./support/list"
import { BACKEND, Partner } from "./support/partner"
import { logInAsStaff, shoot, speak } from "./support/staff"

test.use({ viewport: { width: 1440, height: 900 }, locale: "en" })

test.beforeEach(({ page }) => logInAsStaff(page))

test("staff find a partner and see its requisites, people and credit", async ({ page }) => {
  await page.getByRole("link", { name: "Partners", exact: true }).click()
  await expect(page.getByRole("heading", { name: "Partners" })).toBeVisible()
  await page.getByRole("searchbox", { name: "Name, tax id or group" }).fill("Antwerp")
  const partner = page.getByRole("link", { name: "Antwerp Interiors BV" })
  await expect(page.locator("tbody tr")).toHaveCount(1)
  await shoot(page, "partners")
  await partner.click()
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Antwerp Interiors BV")
  await expect(page.getByRole("heading", { name: "Credit and terms" })).toBeVisible()
  await expect(page.getByText("buyer.eu@demo.orac")).toBeVisible()
  await shoot(page, "partner")
})

test("staff see step by step why a partner pays a price", async ({ page }) => {
  await page.goto(`${BACKEND}/app/price-explanation`)
  const company = page.getByLabel("Partner", { exact: true })
  await company.fill("Antwerp")
  const offered = page.locator("#companies-found option")
  await expect(offered).toHaveCount(1)
  await company.fill((await offered.getAttribute("value")) as string)
  await page.getByLabel("Article").fill("SX118")
  await page.getByLabel("Quantity").fill("100")
  await page.getByRole("button", { name: "Explain" }).click()
  await expect(page.getByRole("cell", { name: "List price", exact: true })).toBeVisible()
  await expect(page.getByText("Sum for 100 pcs")).toBeVisible()
  await shoot(page, "price")
})

/** An order of a demo partner from several warehouses, seen by staff. */
async function placeOrder(page: Page) {
  const buyer = await Partner.logIn("head@demo.orac", "ru-27")
  const articles = (await buyer.articles()).filter(({ sku }) => /^[A-Z]+\d+$/.test(sku))
  const number = `PO-${Date.now()}`
  const order = await buyer.place(plainList(articles, 6), number)
  await page.goto(`${BACKEND}/app/partner-orders/${order.order_id}`)
  return { buyer, order, number, articles }
}

test("staff find a partner's order and see its deliveries, reservations and reasons of prices", async ({
  page,
}) => {
  const { buyer, order, number, articles } = await placeOrder(page)
  await page.getByRole("link", { name: "Partner orders" }).first().click()
  await page.getByRole("searchbox", { name: "Number, partner, article" }).fill(number)
  await expect(page.locator("tbody tr")).toHaveCount(1)
  await expect(page.locator("tbody tr")).toContainText(buyer.entity.name)
  await shoot(page, "orders")
  await page.getByRole("link", { name: `#${order.display_id}` }).click()
  await expect(
    page.getByRole("heading", { name: `Partner order #${order.display_id}` })
  ).toBeVisible()
  await expect(page.getByRole("link", { name: buyer.entity.name })).toBeVisible()
  const deliveries = page.getByText(/pcs reserved/)
  await expect(deliveries.first()).toBeVisible()
  await expect(page.getByText(/\b(\d+) of \1 pcs reserved/)).toHaveCount(await deliveries.count())
  const why = page.getByRole("button", { name: `Why this price: ${articles[0].sku}`, exact: true })
  await why.click()
  await expect(why).toHaveAttribute("aria-expanded", "true")
  await expect(page.getByText("List price", { exact: true })).toBeVisible()
  await expect(page.getByText(/Price book .+, version/)).toBeVisible()
  await expect(page.getByText(/^Including tax \d+ %$/)).toBeVisible()
  await shoot(page, "order-en")
})

test("Medusa's own order page bears the partner's order, in Russian too", async ({ page }) => {
  await speak(page, "ru")
  const { order, articles } = await placeOrder(page)
  await page.goto(`${BACKEND}/app/orders/${order.order_id}`)
  await page.getByRole("link", { name: "Открыть заказ партнёра" }).waitFor()
  const why = page.getByRole("button", {
    name: `Почему такая цена: ${articles[0].sku}`,
    exact: true,
  })
  await why.click()
  await expect(page.getByText(/^Прайс-лист .+, версия/)).toBeVisible()
  await expect(page.getByText(/в резерве (\d+) из \1 шт\./).first()).toBeVisible()
  await why.scrollIntoViewIfNeeded()
  await shoot(page, "order-widget-ru")
  await page.getByRole("link", { name: "Открыть заказ партнёра" }).click()
  await expect(
    page.getByRole("heading", { name: `Заказ партнёра #${order.display_id}` })
  ).toBeVisible()
  await shoot(page, "order-ru")
  await page.getByRole("link", { name: "Заказы партнёров" }).first().click()
  await expect(page.locator("tbody tr").first()).toBeVisible()
  await shoot(page, "orders-ru")
})

test("the pages of partners and of prices speak Russian", async ({ page }) => {
  await speak(page, "ru")
  await page.goto(`${BACKEND}/app/companies?q=Antwerp`)
  await page.getByRole("searchbox").first().fill("Antwerp")
  await page.getByRole("link", { name: "Antwerp Interiors BV" }).click()
  await expect(page.getByText("buyer.eu@demo.orac")).toBeVisible()
  await shoot(page, "partner-ru")
  await page.goto(`${BACKEND}/app/price-explanation`)
  await expect(page.getByRole("heading", { name: "Почему такая цена" })).toBeVisible()
  await shoot(page, "price-ru")
})
