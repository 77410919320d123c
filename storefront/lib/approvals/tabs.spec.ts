import { tabOf, tabsFor } from "./tabs"

describe("lists of approvals", () => {
  it("are those that the rights open", () => {
    expect(tabsFor(["approval.request"])).toEqual(["sent"])
    expect(tabsFor(["approval.rule.view", "approval.decide"])).toEqual(["decide", "all"])
    expect(tabsFor([])).toEqual([])
  })

  it("show what the address asks for, where it may be seen", () => {
    expect(tabOf("all", ["decide", "all"])).toBe("all")
    expect(tabOf("sent", ["decide", "all"])).toBe("decide")
    expect(tabOf("", [])).toBeUndefined()
  })
})
