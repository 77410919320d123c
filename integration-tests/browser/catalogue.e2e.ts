import { expect, test } from "@playwright/test"
import path from "path"
import { enter, ready } from "./support/browser"
import { Partner } from "./support/partner"
import { objections, overflow } from "./support/vitals"

const SHOTS = path.resolve(__dirname, "..", "..", "screenshots")
const SIZES = { wide: { width: 1440, height: 900 }, narrow: { width: 360, height: 780 } }

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const view of ["table", "grid"]) {
    test(`a price in the catalogue tells on demand why it is so: ${view}, ${size}`, async ({
      page,
    }) => {
      const asked: string[] = []
      page.on("request", (request) => asked.push(new URL(request.url()).pathname))
      await page.setViewportSize(viewport)
      await enter(page, await Partner.logIn("head@demo.orac", "ru-02"))
      await page.goto("/ru/catalogue/cornices")
      await ready(page)
      const choice = page.getByRole("button", { name: view === "table" ? "Таблица" : "Плитка" })
      await choice.click()
      await expect(choice).toHaveAttribute("aria-pressed", "true")
      const row = page.locator("[data-sku]").nth(2)
      const sku = await row.getAttribute("data-sku")
      const price = row.getByRole("button", { name: `Почему такая цена: ${sku}` })
      const shown = (await price.textContent()) as string
      expect(asked).not.toContain("/api/prices")

      await price.focus()
      await page.keyboard.press("Enter")
      const reason = page.getByRole("dialog", { name: `Из чего складывается цена ${sku}` })
      await expect(reason).toBeFocused()
      await expect(reason.getByRole("row", { name: /Цена по прайсу/ })).toBeVisible()
      await expect(reason.getByRole("row", { name: /Ваша скидка на группу товаров/ })).toBeVisible()
      await expect(reason.getByRole("row", { name: /Ваша цена/ })).toContainText(shown)
      await expect(reason.getByRole("table", { name: "Цена за количество" })).toBeVisible()
      expect(asked).toContain("/api/prices")
      expect(await objections(page)).toEqual([])
      expect(await overflow(page)).toEqual([])
      await page.screenshot({ path: path.join(SHOTS, `catalogue-why-${view}-${size}.png`) })

      await page.keyboard.press("Escape")
      await expect(reason).toHaveCount(0)
      await expect(price).toBeFocused()
      await page.screenshot({ path: path.join(SHOTS, `catalogue-focus-${view}-${size}.png`) })
    })
  }
}
