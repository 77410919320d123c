import type { Page } from "@playwright/test"
import { PASSWORD, type Partner, STOREFRONT } from "./partner"

/** Opens the browser's session without the log-in form, for tests that are not about it. */
export async function enter(page: Page, partner: Partner, padId?: string) {
  const cookie = (name: string, value: string) => ({ name, value, url: STOREFRONT })
  await page
    .context()
    .addCookies([
      cookie("orac_token", partner.token),
      cookie("orac_entity", partner.entity.id),
      ...(padId ? [cookie("orac_pad", padId)] : []),
    ])
}

/** Logs in by the form, from the keyboard: the first field has the focus. */
export async function logInByKeyboard(page: Page, email: string) {
  await page.locator("input[name=email]:focus").waitFor()
  await page.keyboard.type(email)
  await page.keyboard.press("Tab")
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press("Enter")
}

/** Puts text on the clipboard and pastes it where the focus is, as a person does. */
export async function paste(page: Page, text: string) {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"])
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.keyboard.press("Control+V")
}

/** Waits until the page's own code answers to keys. */
export const ready = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll("button, input")].some((element) =>
      Object.keys(element).some((key) => key.startsWith("__reactProps"))
    )
  )

const focusedText = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document
    if (!element || element === document.body) {
      return ""
    }
    return [element.getAttribute("aria-label"), element.textContent, element.id].join(" ")
  })

/** Walks by Tab until what has the focus is called so. */
export async function tabTo(page: Page, name: RegExp, most = 80) {
  for (let step = 0; step < most; step++) {
    if (name.test(await focusedText(page))) {
      return
    }
    await page.keyboard.press("Tab")
  }
  throw new Error(`${name} cannot be reached by Tab`)
}
