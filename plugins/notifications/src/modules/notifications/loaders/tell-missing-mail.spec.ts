import type { LoaderOptions, Logger } from "@medusajs/framework/types"
import tellMissingMail from "./tell-missing-mail"

async function toldIn(env: NodeJS.ProcessEnv): Promise<string[]> {
  const told: string[] = []
  const before = process.env
  process.env = env
  try {
    const logger: Pick<Logger, "warn"> = { warn: (text) => void told.push(String(text)) }
    await tellMissingMail({ logger } as LoaderOptions)
  } finally {
    process.env = before
  }
  return told
}

describe("the start without a mail server", () => {
  it("is told in production", async () => {
    const [text] = await toldIn({ NODE_ENV: "production" })
    expect(text).toContain("SMTP_URL is not set")
    const SMTP_URL = "smtp://mail.example"
    const [other] = await toldIn({ NODE_ENV: "production", SMTP_URL })
    expect(other).toContain("MAIL_FROM is not set")
  })

  it("is nothing to tell in development, or with a mail server", async () => {
    const server = { SMTP_URL: "smtp://mail.example", MAIL_FROM: "a@orac.example" }
    expect(await toldIn({ NODE_ENV: "development" })).toEqual([])
    expect(await toldIn({ NODE_ENV: "production", ...server })).toEqual([])
  })
})
