import { type ChildProcess, fork } from "child_process"
import { once } from "events"
import path from "path"
import { setTimeout as sleep } from "timers/promises"
import type { Knex } from "@orac/bulk"
import type { Task } from "./approving-child"

const NAME = "approving-child"
/** Longer than a step for one request takes, so that kills fall everywhere within it. */
const STEP_MS = 250

/** A process that is about to work on requests; it dies by force. */
export async function doomed(databaseUrl: string) {
  const url = new URL(databaseUrl)
  url.searchParams.set("application_name", NAME)
  const child = fork(path.join(__dirname, "approving-child.ts"), [], {
    execArgv: ["--conditions=orac-source", "-r", "ts-node/register/transpile-only"],
    env: {
      ...process.env,
      NODE_OPTIONS: "",
      TS_NODE_PROJECT: path.resolve("tsconfig.json"),
      DATABASE_URL: url.toString(),
      DISABLE_ADMIN: "1",
    },
  })
  await Promise.race([
    once(child, "message"),
    once(child, "exit").then(() => {
      throw new Error("The process did not start")
    }),
  ])
  return child
}

/**
 * Lets a process work and kills it somewhere within one of its steps.
 *
 * @param requests that the task is about; a job goes through all of them in one step
 */
export async function killWithin(child: ChildProcess, task: Task, requests: number): Promise<void> {
  const isJob = task.kind === "keep"
  let left = isJob ? 0 : Math.floor(Math.random() * requests)
  const reached = new Promise<void>((resolve) => {
    child.on("message", (message) => {
      if (message === "done" || left-- <= 0) {
        resolve()
      }
    })
  })
  child.send(task)
  await reached
  await sleep(Math.random() * STEP_MS * (isJob ? requests : 1))
  child.kill("SIGKILL")
  await once(child, "exit")
}

/** The server notices a dead client only when it next talks to it. */
export async function untilServerForgot(knex: Knex): Promise<void> {
  const alive = `select count(*)::int n from pg_stat_activity where application_name = ?`
  while ((await knex.raw(alive, [NAME])).rows[0].n) {
    await sleep(10)
  }
}
