/** A pack as the file that others take. */
export const packFile = (pack: object): Blob =>
  new Blob([`${JSON.stringify(pack, null, 2)}\n`], { type: 'application/json' })

/** The content of the file with the fictitious regency that comes along, for whoever begins without a pack. */
export const samplePack = async (): Promise<string> => (await fetch('/paket-contoh.json')).text()
