import type { RegistryAnswer, RegistryProvider } from "../../domain/registration/registry"
import type { SanctionsList } from "../../domain/registration/sanctions/list"

/** What the composition root hands to this plugin for registration. */
export interface RegistriesOptions {
  /** The registry of companies by market code. */
  registries: Record<string, RegistryProvider>
  /** The sanctions list that newcomers are looked for on; null = none is looked at. */
  sanctions: () => SanctionsList | null
}

/** A market without a registry knows nothing: everything is for a person to look at. */
const NO_REGISTRY: RegistryProvider = {
  name: "none",
  discloses: ["name", "address"],
  find: (request) => Promise.resolve(unavailable("none", request, "not_configured")),
}

const unavailable = (source: string, request: unknown, reason: string): RegistryAnswer => ({
  kind: "unavailable",
  reason,
  evidence: { source, asked_at: new Date().toISOString(), request, answer: null },
})

/** The installed registries. A provider that breaks its word and throws counts as unavailable. */
export class RegistriesService {
  private readonly registries: RegistriesOptions["registries"]
  /** The sanctions list, where the operator keeps one. */
  readonly sanctions: RegistriesOptions["sanctions"]

  constructor(_container: unknown, options?: Partial<RegistriesOptions>) {
    this.registries = options?.registries ?? {}
    this.sanctions = options?.sanctions ?? (() => null)
  }

  /** The registry of a market. */
  of(marketCode: string): RegistryProvider {
    const registry = Object.hasOwn(this.registries, marketCode)
      ? this.registries[marketCode]
      : NO_REGISTRY
    return {
      name: registry.name,
      discloses: registry.discloses,
      find: (query) =>
        registry.find(query).catch(() => unavailable(registry.name, query, "provider_failed")),
    }
  }
}
