import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildOutput, Wxt } from 'wxt'

/** A package whose code is in the extension, as its package.json and licence file say. */
interface ShippedPackage {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly notice: string
}

/** Puts the licence notices of what is shipped into the package, and the bill of materials beside it. */
export function tellWhatIsShipped({ config }: Wxt, output: Readonly<BuildOutput>): void {
  if (config.command !== 'build') return
  const packages = shippedPackages(output)
  const { version } = output.manifest
  writeFileSync(join(config.outDir, 'licences.txt'), noticesText(packages))
  writeFileSync(
    join(config.outBaseDir, `saring-${version}-${config.browser}.cdx.json`),
    `${JSON.stringify(billOfMaterials(version, packages), null, 2)}\n`,
  )
}

/** The packages whose modules ended up in a build, by name. */
function shippedPackages({ steps }: Readonly<BuildOutput>): ShippedPackage[] {
  const folders = new Set<string>()
  for (const { chunks } of steps)
    for (const chunk of chunks)
      if (chunk.type === 'chunk') for (const id of chunk.moduleIds) folders.add(packageFolder(id) ?? '')
  folders.delete('')
  return [...folders].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The folder of the package that a module lies in; undefined for the project's own. */
function packageFolder(id: string): string | undefined {
  const match = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(id.replaceAll('\\', '/').replace(/^\0/u, ''))
  return match && existsSync(join(match[0], 'package.json')) ? match[0] : undefined
}

function readPackage(folder: string): ShippedPackage {
  const { name, version, license, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:[.-]|$)/iu.test(entry))
  const notice = file
    ? readFileSync(join(folder, file), 'utf8')
    : `Licensed under ${license}; the package has no licence file. Source: ${repository?.url ?? repository}`
  return { name, version, licence: license, notice: notice.replaceAll('\r\n', '\n').trim() }
}

/** The notices that go into the package, one text a package. */
const noticesText = (packages: readonly ShippedPackage[]): string =>
  packages
    .map(({ name, version, licence, notice }) => `${name} ${version} (${licence})\n\n${notice}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`)

/**
 * A CycloneDX 1.5 bill of what is in the package. No time and no serial number, so that the same sources give the same
 * bill.
 */
const billOfMaterials = (version: string, packages: readonly ShippedPackage[]): object => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: {
    component: { type: 'application', name: 'saring', version, licenses: [{ license: { id: 'MIT' } }] },
  },
  components: packages.map((shipped) => ({
    type: 'library',
    name: shipped.name,
    version: shipped.version,
    purl: `pkg:npm/${shipped.name.replace('@', '%40')}@${shipped.version}`,
    licenses: [{ license: { id: shipped.licence } }],
  })),
})
