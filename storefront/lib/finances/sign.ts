const RAISES = ["HOLD", "INVOICED"]
const LOWERS = ["HOLD_RELEASE", "PAID", "PREPAID", "CREDIT_NOTE", "WRITE_OFF"]

/** Whether a ledger entry raises (1) or lowers (-1) what is owed; 0 for what does neither, such as a new limit. */
export function signOf(type: string): 1 | -1 | 0 {
  if (RAISES.includes(type)) {
    return 1
  }
  return LOWERS.includes(type) ? -1 : 0
}
