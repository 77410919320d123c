import pg from "pg"
import { Explained } from "./explain.mjs"

/** Runs work on one connection and closes it. */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Makes sure a PostgreSQL address answers, and says plainly what is wrong when it does not. */
export async function requireDatabase(url) {
  try {
    await withClient(url, (client) => client.query("select 1"))
  } catch (error) {
    const { host, pathname } = new URL(url)
    throw new Explained(
      `The database ${pathname.slice(1)} at ${host} cannot be reached: ${error.message}. Check DATABASE_URL and that the server runs.`
    )
  }
}

/** Creates a database unless it is there. `url` names any database of the same server. */
export const ensureDatabase = (url, name) =>
  withClient(url, async (client) => {
    const found = await client.query("select 1 from pg_database where datname = $1", [name])
    if (!found.rowCount) {
      await client.query(`create database ${client.escapeIdentifier(name)}`)
    }
  })

const TABLE = "portal_setup"

/**
 * What has been done to this database already. The note lies in the database itself, so that a
 * dropped or restored one is never taken for set up.
 */
export const readSetup = (url) =>
  withClient(url, async (client) => {
    await client.query(`create table if not exists ${TABLE} (name text primary key, value text)`)
    const { rows } = await client.query(`select name, value from ${TABLE}`)
    return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
  })

export const noteSetup = (url, name, value) =>
  withClient(url, (client) =>
    client.query(
      `insert into ${TABLE} values ($1, $2) on conflict (name) do update set value = excluded.value`,
      [name, value]
    )
  )

/** The key by which the storefront introduces itself to the store API. */
export const publishableKey = (url) =>
  withClient(url, async (client) => {
    const { rows } = await client.query(
      "select token from api_key where type = 'publishable' and revoked_at is null and deleted_at is null order by created_at limit 1"
    )
    if (!rows.length) {
      throw new Explained("This database has no publishable API key. Create one in the admin.")
    }
    return rows[0].token
  })
