/** A market that is wrongly defined or asked for something it does not know; `code` is stable. */
export class MarketError extends Error {
  constructor(
    readonly code: string,
    message: string
  ) {
    super(message)
    this.name = "MarketError"
  }
}
