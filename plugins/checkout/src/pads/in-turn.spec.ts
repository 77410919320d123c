import { setTimeout as pause } from "timers/promises"
import { inTurn } from "./in-turn"

describe("inTurn", () => {
  it("does works of one key one after the other, in the order they came", async () => {
    const seen: string[] = []
    const work = (name: string, ms: number) => async () => {
      seen.push(`${name} begins`)
      await pause(ms)
      seen.push(`${name} ends`)
      return name
    }
    const answers = await Promise.all([
      inTurn("pad", work("first", 5)),
      inTurn("pad", work("second", 0)),
    ])
    expect(answers).toEqual(["first", "second"])
    expect(seen).toEqual(["first begins", "first ends", "second begins", "second ends"])
  })

  it("lets other keys go on", async () => {
    let free = () => {}
    const held = inTurn("pad", () => new Promise<void>((resolve) => (free = resolve)))
    expect(await inTurn("other pad", async () => "done")).toBe("done")
    free()
    await held
  })

  it("goes on after a work that failed, and tells its caller alone", async () => {
    const failing = inTurn("pad", () => Promise.reject(new Error("taken")))
    const next = inTurn("pad", async () => "next")
    await expect(failing).rejects.toThrow("taken")
    expect(await next).toBe("next")
  })
})
