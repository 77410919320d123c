import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { SortedLockProvider } from "./service"

export default ModuleProvider(Modules.LOCKING, { services: [SortedLockProvider] })
