/** Ours, and open to all: pictures of articles carry no price and no stock. */
export const PUBLIC = ["GET /drawings/:file", "GET /drawings/room/:file"]

/** Our routes for staff. */
export const OUR_ADMIN = [
  "GET /admin/companies",
  "GET /admin/companies/:id",
  "GET /admin/companies/:id/credit",
  "POST /admin/companies/:id/credit-limit",
  "GET /admin/message-previews",
  "GET /admin/messages",
  "GET /admin/messages/:id",
  "POST /admin/messages/:id/retry",
  "GET /admin/partner-orders",
  "GET /admin/partner-orders/:id",
  "POST /admin/partner-prices",
  "POST /admin/price-explanation",
  "GET /admin/sources",
]

/** Where our plugins put routes for staff; Medusa has none there. */
export const OUR_ADMIN_AREAS =
  /^\w+ \/admin\/(companies|message|partner-|price-explanation|sources)/

/** What else is on the router: staff's routes, the log-in, payment webhooks, Medusa's own tools. */
export const CORE_ADMIN_PREFIXES = ["/admin/", "/auth/", "/hooks/", "/cloud/", "/health"]

/** Medusa's own store routes, held by the guard. A new one fails the test until it is looked at. */
export const CORE_STORE = [
  "POST /store/carts",
  "GET /store/carts/:id",
  "POST /store/carts/:id",
  "POST /store/carts/:id/complete",
  "POST /store/carts/:id/customer",
  "POST /store/carts/:id/line-items",
  "POST /store/carts/:id/line-items/:line_id",
  "DELETE /store/carts/:id/line-items/:line_id",
  "POST /store/carts/:id/promotions",
  "DELETE /store/carts/:id/promotions",
  "POST /store/carts/:id/shipping-methods",
  "POST /store/carts/:id/taxes",
  "GET /store/collections",
  "GET /store/collections/:id",
  "GET /store/currencies",
  "GET /store/currencies/:code",
  "POST /store/customers",
  "GET /store/customers/me",
  "POST /store/customers/me",
  "GET /store/customers/me/addresses",
  "POST /store/customers/me/addresses",
  "GET /store/customers/me/addresses/:address_id",
  "POST /store/customers/me/addresses/:address_id",
  "DELETE /store/customers/me/addresses/:address_id",
  "GET /store/orders",
  "GET /store/orders/:id",
  "POST /store/orders/:id/transfer/accept",
  "POST /store/orders/:id/transfer/cancel",
  "POST /store/orders/:id/transfer/decline",
  "POST /store/orders/:id/transfer/request",
  "POST /store/payment-collections",
  "POST /store/payment-collections/:id/payment-sessions",
  "GET /store/payment-providers",
  "GET /store/product-categories",
  "GET /store/product-categories/:id",
  "GET /store/product-options",
  "GET /store/product-options/:id",
  "GET /store/product-tags",
  "GET /store/product-tags/:id",
  "GET /store/product-types",
  "GET /store/product-types/:id",
  "GET /store/product-variants",
  "GET /store/product-variants/:id",
  "GET /store/products",
  "GET /store/products/:id",
  "GET /store/regions",
  "GET /store/regions/:id",
  "GET /store/return-reasons",
  "GET /store/return-reasons/:id",
  "POST /store/returns",
  "POST /store/search",
  "GET /store/shipping-options",
  "POST /store/shipping-options/:id/calculate",
]
