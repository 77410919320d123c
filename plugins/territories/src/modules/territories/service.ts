import { MedusaService } from "@medusajs/framework/utils"
import { BindingCase } from "./models/binding-case"
import { BindingProposal } from "./models/binding-proposal"
import { ClientBinding } from "./models/client-binding"
import { Dealing } from "./models/dealing"
import { NetworkSeller } from "./models/network-seller"
import { Territory } from "./models/territory"
import { TerritoryRight } from "./models/territory-right"

/** Owns the tables; reads and writes go through the functions of this plugin. */
export class TerritoriesService extends MedusaService({
  Territory,
  TerritoryRight,
  NetworkSeller,
  Dealing,
  ClientBinding,
  BindingProposal,
  BindingCase,
}) {}
