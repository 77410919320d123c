import { expect, test } from "@playwright/test"
import { Pool } from "pg"
import { objections, overflow } from "./support/vitals"

const EMAIL = "accountant@demo.orac"
const OLD = "demo-portal"

/** The address in the letter, as its reader has it; the letter comes by an event. */
async function mailedPath(): Promise<string> {
  const pool = new Pool({ connectionString: process.env.DATABASE_URL })
  try {
    for (let turn = 0; turn < 50; turn++) {
      const { rows } = await pool.query(
        "select content from notice where email = $1 and code = 'companies.password-reset' order by created_at desc limit 1",
        [EMAIL]
      )
      if (rows.length) {
        return rows[0].content.letters.ru.body.button.path
      }
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    throw new Error("No letter came.")
  } finally {
    await pool.end()
  }
}

test("a forgotten password is set anew by the mailed link, once", async ({ page }) => {
  await page.goto("/ru/login")
  await page.getByRole("link", { name: "Забыли пароль?" }).click()
  await expect(page.getByRole("heading", { name: "Новый пароль" })).toBeVisible()
  expect(await objections(page)).toEqual([])
  await page.getByLabel("Электронная почта").fill(EMAIL.toUpperCase())
  await page.getByRole("button", { name: "Прислать ссылку" }).click()
  await expect(page.getByText("письмо уже в пути")).toBeVisible()

  const path = await mailedPath()
  await page.goto(`/ru${path}`)
  await page.setViewportSize({ width: 360, height: 740 })
  expect([await objections(page), await overflow(page)]).toEqual([[], []])
  await page.getByLabel("Новый пароль").fill("another-word")
  await page.getByRole("button", { name: "Сохранить пароль" }).click()
  await expect(page.getByText("Пароль изменён. Войдите с новым.")).toBeVisible()
  await page.getByLabel("Электронная почта").fill(EMAIL)
  await page.getByLabel("Пароль", { exact: true }).fill(OLD)
  await page.getByRole("button", { name: "Войти" }).click()
  await expect(page.getByText("Почта или пароль не подходят")).toBeVisible()
  await page.getByLabel("Электронная почта").fill(EMAIL)
  await page.getByLabel("Пароль", { exact: true }).fill("another-word")
  await page.getByRole("button", { name: "Войти" }).click()
  await page.waitForURL("**/ru")

  await page.context().clearCookies()
  await page.goto(`/ru${path}`)
  await page.getByLabel("Новый пароль").fill("third-word-here")
  await page.getByRole("button", { name: "Сохранить пароль" }).click()
  await expect(page.getByText("Ссылка уже сработала или устарела")).toBeVisible()
})
