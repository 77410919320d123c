import { quietQueue } from "./quiet-queue"

const QUIET = { pause_ms: 400, patience_ms: 2000 }

describe("quietQueue", () => {
  let done: number[]
  let running: number

  beforeEach(() => {
    jest.useFakeTimers()
    done = []
    running = 0
  })

  afterEach(() => jest.useRealTimers())

  const work = async (item: number) => {
    running += 1
    expect(running).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 50))
    running -= 1
    done.push(item)
  }

  it("waits for a pause and then does all, one after another, in order", async () => {
    const queue = quietQueue(work, QUIET)
    for (const item of [1, 2, 3]) {
      queue.add(item)
      await jest.advanceTimersByTimeAsync(300)
    }
    expect(done).toEqual([])
    await jest.advanceTimersByTimeAsync(100 + 3 * 60)
    expect(done).toEqual([1, 2, 3])
  })

  it("does one now and then when there is never a pause", async () => {
    const queue = quietQueue(work, QUIET)
    for (let item = 0; item < 50; item += 1) {
      queue.add(item)
      await jest.advanceTimersByTimeAsync(100)
    }
    expect(done).toEqual([0, 1])
    await jest.advanceTimersByTimeAsync(10_000)
    expect(done).toHaveLength(50)
  })

  it("takes what is added while it works", async () => {
    const queue = quietQueue(work, QUIET)
    queue.add(1)
    await jest.advanceTimersByTimeAsync(420)
    queue.add(2)
    await jest.advanceTimersByTimeAsync(1000)
    expect(done).toEqual([1, 2])
  })
})
