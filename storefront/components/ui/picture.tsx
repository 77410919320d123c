import styles from "./picture.module.css"

interface Props {
  src: string
  /** The side of the square it stands in, in CSS pixels. */
  size: number
  /** Empty where the article's name stands beside it. */
  alt?: string
}

/** A small drawing of an article; its place is kept while it loads. */
export function Picture({ src, size, alt = "" }: Props) {
  return (
    // The drawings are SVG made for this size; there is nothing to optimise.
    <img
      className={styles.picture}
      src={src}
      alt={alt}
      width={size}
      height={size}
      loading="lazy"
      decoding="async"
    />
  )
}
