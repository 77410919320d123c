export { TERRITORIES_MODULE, TerritoriesService } from "./modules/territories"
