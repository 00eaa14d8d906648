import type { Pack } from '../../../pack/schema.ts'

const namesOfPack = new WeakMap<Pack, ReadonlySet<string>>()
/** Places that the pack names: `Kecamatan Sukamaju` gives `sukamaju`. */
export function packNames(pack: Pack): ReadonlySet<string> {
  let names = namesOfPack.get(pack)
  if (!names) {
    const places = [pack.institution.region, pack.institution.name, ...pack.accounts.map(({ unit }) => unit)]
      .map(
        (name) =>
          /(?:Kabupaten|Kota|Provinsi|Kecamatan|Kelurahan|Desa)\s{1,4}([\p{L}\s]{1,200})$/u.exec(name)?.[1],
      )
      .filter((name) => name !== undefined)
    names = new Set(places.flatMap((name) => name.toLowerCase().split(/\s+/u)))
    namesOfPack.set(pack, names)
  }
  return names
}
