// The package ships without types; this is what we call.
declare module "multer" {
  type Handler = (req: object, res: object, next: (error?: Error) => void) => void

  function multer(options: { storage: object; limits: Record<string, number> }): {
    single(field: string): Handler
  }

  namespace multer {
    function memoryStorage(): object
  }

  export default multer
}
