import { drawingStyle } from "../domain/drawing"

/** The version of an article's drawing follows everything that is drawn, and how: it is kept for ever under it. */
const DRAWING_VERSION = `'v=${drawingStyle()}' || substr(md5(concat_ws('/',
  a.category, a.is_flexible, coalesce(a.length_mm, 0), coalesce(a.height_mm, 0), coalesce(a.width_mm, 0))), 1, 8)`

const THUMBNAIL = `'/drawings/' || a.sku || '.svg\\?variant=thumbnail&' || ${DRAWING_VERSION}`

/** Address of an article's full drawing, dimension lines included. */
export const DRAWING = `'/drawings/' || a.sku || '.svg\\?' || ${DRAWING_VERSION}`

/** Columns of `pim_article a` that make an `ArticleRow`. */
export const ROW_COLUMNS = `a.sku, a.variant_id, a.product_id, a.name, a.category, a.product_group, a.material,
  a.is_flexible, a.has_light, a.length_mm, a.height_mm, a.width_mm, a.weight_g, a.pack_quantity, a.unit, a.is_demo,
  ${THUMBNAIL} as thumbnail`

/** Columns of `pim_article a` that make `ArticleFacts`, its goods class excepted. */
export const FACTS_COLUMNS = `${ROW_COLUMNS}, a.sku_key, a.family, a.inventory_item_id, a.discontinued,
  a.substitute_sku`

/** Columns of `pim_article a` that make an `ArticleIndexRow`. */
export const INDEX_COLUMNS = `a.sku, a.sku_key, a.name, a.category, a.length_mm, a.pack_quantity, a.unit,
  a.discontinued, a.substitute_sku, a.rank, ${THUMBNAIL} as thumbnail`
