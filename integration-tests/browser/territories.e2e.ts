import { expect, test } from "@playwright/test"
import path from "path"
import { enter } from "./support/browser"
import { BACKEND, Partner, STOREFRONT } from "./support/partner"
import { logInAsStaff, shoot } from "./support/staff"

const SHOTS = path.resolve(__dirname, "..", "..", "screenshots")

test.use({ viewport: { width: 1440, height: 900 } })

test.describe("staff", () => {
  test.use({ locale: "en" })

  test.beforeEach(({ page }) => logInAsStaff(page))

  test("see the tree, the network and who serves whom", async ({ page }) => {
    await page.getByRole("link", { name: "Territories", exact: true }).click()
    await expect(page.getByText("Samara region", { exact: true })).toBeVisible()
    await shoot(page, "territories")
    await page.getByRole("button", { name: "What to do with Samara region" }).click()
    await shoot(page, "territory-actions")
    await page.getByRole("menuitem", { name: "Grant a right" }).click()
    await expect(page.getByLabel("Seller")).toBeVisible()
    await shoot(page, "territory-right")
    await page.getByRole("button", { name: "Cancel" }).click()
    await page.getByRole("link", { name: "Dealer network" }).click()
    await expect(page.getByRole("link", { name: "ООО «Ампир»" })).toBeVisible()
    await shoot(page, "network")
    await page.getByRole("link", { name: "Clients and sellers" }).click()
    await expect(page.getByText("31 orders since", { exact: false })).toBeVisible()
    await shoot(page, "bindings")
  })

  test("accept a proposed move and decide a conflict", async ({ page }) => {
    await page.goto(`${BACKEND}/app/territories/proposals`)
    await page.getByRole("checkbox", { name: /^Choose ООО/ }).click()
    await shoot(page, "proposals")
    await page.getByRole("button", { name: "Accept" }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Accept" }).click()
    await expect(page.getByText("No move waits for you.")).toBeVisible()
    await page.goto(`${BACKEND}/app/territories/arbitration`)
    await expect(page.getByRole("heading", { name: /Стройдекор/ })).toBeVisible()
    await shoot(page, "arbitration")
    await page.getByRole("button", { name: "Decide for this side" }).first().click()
    await page.getByLabel("Reason, kept for good").fill("They have served it since 2022.")
    await page.getByRole("dialog").getByRole("button", { name: "Decide for this side" }).click()
    await expect(page.getByText("No conflict waits for you.")).toBeVisible()
  })
})

test("a company sees who serves it, and why", async ({ page }) => {
  await enter(page, await Partner.logIn("client@demo.orac"))
  await page.goto(`${STOREFRONT}/ru/account/entity`)
  await expect(page.getByRole("heading", { name: "Ваш дилер" })).toBeVisible()
  await expect(page.getByText(/Почему: 9 заказов с \d{4} года/)).toBeVisible()
  await page.screenshot({ path: path.join(SHOTS, "entity-dealer.png"), fullPage: true })
})
