import net from "node:net"
import { Explained } from "./explain.mjs"

const isFree = (port) =>
  new Promise((resolve) => {
    const server = net.createServer()
    server.once("error", () => resolve(false))
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)))
  })

/**
 * Refuses to go on when a port is taken.
 *
 * @param {Record<string, number>} ports environment variable -> port
 */
export async function requireFreePorts(ports) {
  for (const [variable, port] of Object.entries(ports)) {
    if (!(await isFree(port))) {
      throw new Explained(
        `Port ${port} is taken by another program. Stop it, or choose another port: ${variable}=${port + 10} npm start`
      )
    }
  }
}

/** A port that is free now. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
