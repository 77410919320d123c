export const APPROVAL_TABS = ["decide", "sent", "all"] as const

/** Which requests a page shows. */
export type ApprovalTab = (typeof APPROVAL_TABS)[number]

const RIGHTS = {
  decide: "approval.decide",
  sent: "approval.request",
  all: "approval.rule.view",
} as const satisfies Record<ApprovalTab, string>

/** The lists that somebody with these rights may look at. */
export const tabsFor = (permissions: readonly string[]): ApprovalTab[] =>
  APPROVAL_TABS.filter((tab) => permissions.includes(RIGHTS[tab]))

/** The list that the address asks for, where it may be seen; else the first. */
export const tabOf = (wanted: string, open: readonly ApprovalTab[]): ApprovalTab | undefined =>
  open.find((tab) => tab === wanted) ?? open[0]
