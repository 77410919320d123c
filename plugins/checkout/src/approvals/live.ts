/** The requests that hold credit and goods, as a condition on the table `approval`. */
export const LIVE =
  "approval.state in ('pending', 'approved', 'needs_reconfirm') and approval.deleted_at is null"
