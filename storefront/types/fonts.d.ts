declare module "*.woff2?url" {
  /** The address that the file is served at. */
  const url: string
  export default url
}
