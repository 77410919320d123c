import { expect, type Page, test } from "@playwright/test"
import path from "path"
import { BACKEND, PASSWORD } from "./support/partner"

const SHOTS = path.resolve(__dirname, "..", "..", "screenshots")
const shoot = (page: Page, name: string) =>
  page.screenshot({ path: path.join(SHOTS, `admin-${name}.png`) })

test.use({ viewport: { width: 1440, height: 900 }, locale: "en" })

test.beforeEach(async ({ page }) => {
  await page.goto(`${BACKEND}/app/login`)
  await page.getByPlaceholder("Email").fill("admin@demo.orac")
  await page.getByPlaceholder("Password").fill(PASSWORD)
  await page.getByRole("button", { name: /Continue/ }).click()
  await page.waitForURL((url) => !url.pathname.endsWith("/login"), { timeout: 20_000 })
})

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
