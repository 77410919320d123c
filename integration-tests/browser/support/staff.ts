import { expect, type Page } from "@playwright/test"
import path from "path"
import { BACKEND, PASSWORD } from "./partner"

const SHOTS = path.resolve(__dirname, "..", "..", "..", "screenshots")

/** Keeps what a page of the admin looks like. */
export const shoot = (page: Page, name: string) =>
  page.screenshot({ path: path.join(SHOTS, `admin-${name}.png`) })

/** Has the admin speak a language from the next page on. */
export const speak = (page: Page, language: "en" | "ru") =>
  page.context().addCookies([{ name: "lng", value: language, url: BACKEND }])

/** A member of ORAC's staff logs in to the admin. */
export async function logInAsStaff(page: Page, language: "en" | "ru" = "en") {
  await speak(page, language)
  await page.goto(`${BACKEND}/app/login`)
  await page.locator("input[name=email]").fill("admin@demo.orac")
  await page.locator("input[name=password]").fill(PASSWORD)
  await page.locator("button[type=submit]").click()
  await page.waitForURL((url) => !url.pathname.endsWith("/login"), { timeout: 20_000 })
}

/** Opens a page of the admin and waits for its title. */
export async function openPage(page: Page, address: string, title: string | RegExp) {
  await page.goto(`${BACKEND}/app${address}`)
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible()
}
