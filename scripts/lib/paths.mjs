import path from "node:path"
import { fileURLToPath } from "node:url"

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..")
export const DATA = path.join(ROOT, ".data")
export const SERVER = path.join(ROOT, ".medusa", "server")
export const bin = (name) => path.join(ROOT, "node_modules", ".bin", name)
