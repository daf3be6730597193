// The library has no types of its own; these are for what the test calls.
declare module 'datapackage' {
  interface Resource {
    readonly name: string
    /** Reads all rows, casts every cell and checks every constraint; throws if one is broken. */
    read(options?: { keyed?: boolean; relations?: boolean }): Promise<Record<string, unknown>[]>
    /** Whether every foreign key leads to a row; throws if one does not. */
    checkRelations(): Promise<boolean>
  }
  interface Package {
    readonly valid: boolean
    readonly errors: readonly Error[]
    readonly resources: readonly Resource[]
  }
  const library: {
    Package: { load(descriptor: object, options: { basePath: string; strict?: boolean }): Promise<Package> }
  }
  export default library
}
