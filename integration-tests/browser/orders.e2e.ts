import { expect, type Page, test } from "@playwright/test"
import { enter } from "./support/browser"
import { Partner } from "./support/partner"

const total = async (page: Page) =>
  (await page.locator('td[data-place="sum"]').allTextContents()).map((text) =>
    Number(text.replace(/[^\d.]/g, ""))
  )

const falling = (sums: number[]) => [...sums].sort((a, b) => b - a)

test("the order history is sorted by its headings, and the address keeps it", async ({ page }) => {
  const partner = await Partner.logIn("buyer.eu@demo.orac", "eu-11")
  await page.setViewportSize({ width: 1280, height: 900 })
  await enter(page, partner)
  await page.goto("/en/account/orders")
  const heading = page.getByRole("columnheader", { name: "Total" })
  await expect(page.getByRole("columnheader", { name: "Date" })).toHaveAttribute(
    "aria-sort",
    "descending"
  )
  await heading.getByRole("link").focus()
  await page.keyboard.press("Enter")
  await expect(heading).toHaveAttribute("aria-sort", "descending")
  await expect(page).toHaveURL(/order=-total/)
  const sums = await total(page)
  expect(sums.length).toBeGreaterThan(3)
  expect(sums).toEqual(falling(sums))

  await heading.getByRole("link").click()
  await expect(heading).toHaveAttribute("aria-sort", "ascending")
  await page.reload()
  expect(await total(page)).toEqual([...sums].reverse())
})

test("on a phone the history is sorted by a choice among its filters", async ({ page }) => {
  const partner = await Partner.logIn("buyer.eu@demo.orac", "eu-11")
  await page.setViewportSize({ width: 390, height: 844 })
  await enter(page, partner)
  await page.goto("/en/account/orders")
  await page.getByRole("button", { name: "Filters" }).click()
  await page.getByLabel("Sort by").selectOption("-total")
  await page.getByRole("button", { name: "Show" }).click()
  await expect(page).toHaveURL(/order=-total/)
  const sums = await total(page)
  expect(sums).toEqual(falling(sums))
})
