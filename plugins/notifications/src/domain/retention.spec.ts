import { retention } from "./retention"

describe("retention", () => {
  it.each([
    [{}, { inbox_days: 400, mail_days: 90 }],
    [
      { INBOX_DAYS: "", MAIL_DAYS: "" },
      { inbox_days: 400, mail_days: 90 },
    ],
    [{ INBOX_DAYS: "30" }, { inbox_days: 30, mail_days: 30 }],
    [
      { INBOX_DAYS: "800", MAIL_DAYS: "365" },
      { inbox_days: 800, mail_days: 365 },
    ],
    [{ INBOX_DAYS: "0" }, null],
    [{ INBOX_DAYS: "-1" }, null],
    [{ INBOX_DAYS: "a year" }, null],
    [{ INBOX_DAYS: "1e3" }, null],
    [{ MAIL_DAYS: "90.5" }, null],
    [{ MAIL_DAYS: "401" }, null],
    [{ INBOX_DAYS: "999999" }, null],
  ])("reads %j as %j", (env, expected) => {
    expect(retention(env as unknown as NodeJS.ProcessEnv)).toEqual(expected)
  })
})
