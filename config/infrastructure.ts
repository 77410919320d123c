/** Locks stay in PostgreSQL, sorted, with or without Redis: placement and core flows share them. */
const locking = {
  resolve: "@medusajs/medusa/locking",
  options: {
    providers: [
      { resolve: "@medusajs/medusa/locking-postgres", id: "locking-postgres" },
      { resolve: "@orac/bulk/providers/locking-sorted", id: "locking-sorted", is_default: true },
    ],
  },
}

const onRedis = (redisUrl: string) => [
  { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
  { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
  {
    resolve: "@medusajs/medusa/caching",
    options: {
      providers: [
        {
          resolve: "@medusajs/medusa/caching-redis",
          id: "caching-redis",
          is_default: true,
          options: { redisUrl },
        },
      ],
    },
  },
]

/**
 * Medusa's infrastructure modules for this environment.
 *
 * @param redisUrl events, workflow engine and cache run on it; in one process without it
 */
export const infrastructure = (redisUrl?: string) =>
  redisUrl ? [locking, ...onRedis(redisUrl)] : [locking]
